alter table triage_case add column opened_at datetime(6) null, add column clocks_from datetime(6) null, add column wrote_at datetime(6) null;
update triage_case set opened_at = received_at, clocks_from = received_at;
alter table triage_case modify column opened_at datetime(6) not null, modify column clocks_from datetime(6) not null;

alter table triage_referral add column case_opened_at datetime(6) null, add column wrong_codes int not null default 0;
update triage_referral set case_opened_at =
    (select c.opened_at from triage_case c where c.reference = triage_referral.case_reference);
alter table triage_referral modify column case_opened_at datetime(6) not null;
alter table triage_referral drop key triage_referral_once;
alter table triage_referral add unique key triage_referral_once (case_reference, agency, agency_code, case_opened_at);

create table triage_watch (
    case_reference varchar(20) character set ascii collate ascii_bin not null primary key,
    look_at datetime(6) null,
    waiting boolean not null,
    key triage_watch_look (look_at)
) character set utf8mb4 collate utf8mb4_unicode_ci;
insert into triage_watch (case_reference, look_at, waiting)
    select reference, received_at, false from triage_case where state <> 'CLOSED';

create table triage_climb (
    id bigint not null auto_increment primary key,
    case_reference varchar(20) character set ascii collate ascii_bin not null,
    what varchar(30) not null,
    since datetime(6) not null,
    step int not null,
    rung varchar(20) not null,
    climbed_at datetime(6) not null,
    unique key triage_climb_once (case_reference, what, since, step)
) character set utf8mb4 collate utf8mb4_unicode_ci;
