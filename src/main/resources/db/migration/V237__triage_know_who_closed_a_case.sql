-- Who closed a case; at level one who asked for it. For what is closed already the record knows it, or nobody does.
alter table triage_case add column closed_by varchar(60) null;

update triage_case set closed_by = (
    select e.who from audit_entry e
    where e.subject = triage_case.reference and e.act in ('closed', 'asked to close')
    order by e.id desc limit 1)
where state = 'CLOSED';
