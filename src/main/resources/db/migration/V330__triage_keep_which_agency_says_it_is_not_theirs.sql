-- An agency that says that a case is not theirs counts as not asked: since when, and what it said, until another of its kind is asked.
alter table triage_case
    add column not_theirs_at datetime(6) null,
    add column not_theirs varchar(300) null;

-- What was said of cases that wait for nobody but those who said it.
update triage_case c set
    not_theirs_at = (select max(r.declined_at) from triage_referral r where r.case_reference = c.reference
        and r.case_opened_at = c.opened_at and r.withdrawn_at is null and r.agency in ('POLICE', 'CHILDREN_SERVICES')),
    police_asked = exists (select 1 from triage_referral r where r.case_reference = c.reference
        and r.case_opened_at = c.opened_at and r.withdrawn_at is null and r.declined_at is null and r.agency = 'POLICE'),
    services_asked = exists (select 1 from triage_referral r where r.case_reference = c.reference
        and r.case_opened_at = c.opened_at and r.withdrawn_at is null and r.declined_at is null and r.agency = 'CHILDREN_SERVICES')
    where c.state = 'REFERRED';
update triage_case set not_theirs_at = null where police_asked and services_asked;
update triage_case set due_rules = 0, not_theirs = 'an agency says that it is not theirs' where not_theirs_at is not null;

-- The board goes on being read from one index of sixteen columns: an agency has acknowledged only where both were asked.
alter table triage_case
    add column agencies_said_at datetime(6) generated always as (coalesce(not_theirs_at, acknowledged_at)) stored;
alter table triage_case
    drop key triage_case_load,
    add key triage_case_load (is_open, urgency, owner, claimed_at, clocks_from, asked_kinds, agencies_said_at, replied_at, wrote_at,
        added_at, looks_urgent, unseen, asks_since, child_seen_at, task_since, task_due_at);
