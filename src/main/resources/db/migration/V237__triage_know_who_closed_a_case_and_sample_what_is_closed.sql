-- Who closed a case; at level one who asked for it. For what is closed already the record knows it, or nobody does.
alter table triage_case add column closed_by varchar(60) null;

update triage_case set closed_by = (
    select e.who from audit_entry e
    where e.subject = triage_case.reference and e.act in ('closed', 'asked to close')
    order by e.id desc limit 1)
where state = 'CLOSED';

-- In which weeks a supervisor was given closed cases to look at.
create table triage_sample_week (
    supervisor varchar(60) not null,
    week date not null,
    primary key (supervisor, week)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- A closed case that a supervisor looks at, what she says to each question, and a note that teaches with its answer, both sealed. No end of a
-- case is looked at twice.
create table triage_sample (
    id bigint not null auto_increment primary key,
    case_reference varchar(20) character set ascii collate ascii_bin not null,
    closed_at datetime(6) not null,
    closed_by varchar(60) null,
    supervisor varchar(60) not null,
    drawn_at datetime(6) not null,
    looked_at datetime(6) null,
    level_said varchar(10) null,
    time_said varchar(10) null,
    steps_said varchar(10) null,
    words_said varchar(10) null,
    note blob null,
    read_at datetime(6) null,
    answer blob null,
    unique key triage_sample_once (case_reference, closed_at),
    key triage_sample_supervisor (supervisor, looked_at),
    key triage_sample_closed_by (closed_by, read_at, looked_at),
    key triage_sample_looked (looked_at)
) character set utf8mb4 collate utf8mb4_unicode_ci;
