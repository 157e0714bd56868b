-- Whether a case may be more urgent than it is known to be. At level two such cases have the first turn, before all others.
alter table triage_case add column look_first boolean not null default false;
alter table triage_case
    add column turn tinyint generated always as (if(look_first and coalesce(level, suggested_level) = 'TWO', 1, 2)) stored;

alter table triage_case
    drop key triage_case_lane,
    drop key triage_case_owner,
    drop key triage_case_lane_state,
    drop key triage_case_door,
    drop key triage_case_load,
    add key triage_case_lane (is_open, urgency, turn, received_at, reference),
    add key triage_case_owner (is_open, owner, urgency, turn, received_at, reference),
    add key triage_case_lane_state (state, urgency, turn, received_at, reference),
    add key triage_case_door (is_open, urgency, door, turn, received_at, reference),
    add key triage_case_load (is_open, urgency, owner, claimed_at, clocks_from, police_asked, services_asked, acknowledged_at, replied_at,
        wrote_at, added_at, received_at, other_language, look_first, unseen);
