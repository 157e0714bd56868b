alter table triage_case
    add column urgency tinyint generated always as (field(coalesce(level, suggested_level), 'ONE', 'TWO', 'THREE', 'NONE')) stored,
    add column is_open tinyint generated always as (if(state = 'CLOSED', 0, 1)) stored;

alter table triage_case
    add key triage_case_lane (is_open, urgency, received_at, reference),
    add key triage_case_owner (is_open, owner, urgency, received_at, reference),
    add key triage_case_lane_state (state, urgency, received_at, reference),
    add key triage_case_closed (state, closed_at),
    add key triage_case_received (received_at);
