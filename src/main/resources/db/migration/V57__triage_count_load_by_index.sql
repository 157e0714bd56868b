alter table triage_case
    add key triage_case_load (is_open, urgency, owner, claimed_at, clocks_from, referred_at, acknowledged_at, replied_at, wrote_at, received_at),
    add key triage_case_first_look (urgency, received_at, clocks_from, claimed_at);
