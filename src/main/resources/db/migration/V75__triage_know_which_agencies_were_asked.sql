alter table triage_case
    add column police_asked boolean not null default false,
    add column services_asked boolean not null default false,
    add column added_at datetime(6) null;

update triage_case c set
    police_asked = exists (select 1 from triage_referral r
        where r.case_reference = c.reference and r.agency = 'POLICE' and r.case_opened_at = c.opened_at),
    services_asked = exists (select 1 from triage_referral r
        where r.case_reference = c.reference and r.agency = 'CHILDREN_SERVICES' and r.case_opened_at = c.opened_at);

alter table triage_case drop key triage_case_load;
alter table triage_case add key triage_case_load (is_open, urgency, owner, claimed_at, clocks_from, police_asked, services_asked,
    acknowledged_at, replied_at, wrote_at, added_at, received_at, other_language, unseen);

alter table triage_climb modify column what varchar(60) not null;
