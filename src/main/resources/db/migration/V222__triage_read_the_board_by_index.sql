-- Since when a second officer is asked, so that it waits by a clock as everything else does.
alter table triage_case add column second_asked_at datetime(6) null, add column twin_asked_at datetime(6) null;
-- Of what is asked already, nobody knows since when: its clock begins now.
update triage_case set second_asked_at = utc_timestamp(6) where lower_to is not null or close_as is not null;
update triage_case set twin_asked_at = utc_timestamp(6) where twin_of is not null;
-- The clocks of all open cases are read from this index alone. MySQL allows no more than these sixteen columns in one.
alter table triage_case
    drop key triage_case_load,
    add key triage_case_load (is_open, urgency, owner, claimed_at, clocks_from, police_asked, services_asked, acknowledged_at, replied_at,
        wrote_at, added_at, other_language, look_first, unseen, second_asked_at, twin_asked_at);
-- When somebody's desk last asked for the queue; nothing of what they did there.
create table triage_open_desk (
    officer varchar(60) not null primary key,
    seen_at datetime(6) not null
) character set utf8mb4 collate utf8mb4_unicode_ci;
