alter table triage_case add key triage_case_door (is_open, urgency, door, received_at, reference);
