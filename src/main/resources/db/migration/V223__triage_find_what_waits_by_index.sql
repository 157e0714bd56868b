-- What waits for a second officer, and what has a message that nobody who has the case has seen, are found without reading the whole lane.
alter table triage_case
    add column asks tinyint generated always as (if(lower_to is null and close_as is null and twin_of is null, 0, 1)) stored,
    add key triage_case_asks (is_open, urgency, asks, turn, received_at, reference),
    add key triage_case_unseen (is_open, urgency, unseen, turn, received_at, reference);
