-- What an open case waits for and until when: the lane in which it stands, its place there, and its next deadline. The deadline is worked
-- out by the application as the row is written, and anew by DueTimes where it was worked out by other rules, or never: until then it counts
-- as late.
alter table triage_case
    add column due_at datetime(6) not null default '1970-01-02 00:00:00',
    add column due_rules int not null default 0,
    add column place tinyint generated always as (case coalesce(level, suggested_level) when 'ONE' then 1
        when 'TWO' then if(look_first, 2, 3) when 'THREE' then 4 else 5 end) stored,
    add column lane tinyint generated always as (if(owner is null or claimed_at is null, 1,
        if(lower_to is not null or close_as is not null or twin_of is not null, 2, if(unseen, 3, 4)))) stored;

alter table triage_case
    drop key triage_case_lane,
    drop key triage_case_owner,
    drop key triage_case_lane_state,
    drop key triage_case_door,
    drop key triage_case_asks,
    drop key triage_case_unseen,
    add key triage_case_lane (is_open, lane, place, due_at, reference),
    add key triage_case_newest (is_open, lane, received_at, reference),
    add key triage_case_latest (is_open, urgency, received_at, reference),
    add key triage_case_owner (is_open, owner, lane, place, due_at, reference),
    add key triage_case_lane_state (state, lane, place, due_at, reference),
    add key triage_case_door (is_open, door, lane, place, due_at, reference),
    add key triage_case_asks (is_open, asks, lane, place, due_at, reference),
    add key triage_case_unseen (is_open, unseen, lane, place, due_at, reference),
    add key triage_case_rules (is_open, due_rules, reference);
alter table triage_case drop column turn;
