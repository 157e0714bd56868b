alter table triage_case add column other_language boolean not null default false;

-- What is late is counted from the index alone; whether words are in another language, and new, belongs to it.
alter table triage_case drop key triage_case_load;
alter table triage_case add key triage_case_load
    (is_open, urgency, owner, claimed_at, clocks_from, referred_at, acknowledged_at, replied_at, wrote_at, received_at, other_language, unseen);
