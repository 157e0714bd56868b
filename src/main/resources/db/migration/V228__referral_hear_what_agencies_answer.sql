alter table triage_referral
    add column declined_at datetime(6) null,
    add column answered_at datetime(6) null,
    add column withdrawn_at datetime(6) null,
    add column withdrawn_by varchar(60) null,
    add column withdrawn_because mediumblob null,
    add column lawful_basis varchar(30) not null default 'SAFEGUARDING',
    add column due_at datetime(6) null,
    add column remind_at datetime(6) null,
    add column live tinyint generated always as (if(withdrawn_at is null, 1, null)) stored,
    add key triage_referral_remind (remind_at);

-- An agency is asked once while a case is open; one whose referral was withdrawn can be asked again.
alter table triage_referral drop key triage_referral_once;
alter table triage_referral add unique key triage_referral_once (case_reference, agency, agency_code, case_opened_at, live);

-- What an agency said through its link, and what officers answered. The same said twice is one line.
create table triage_referral_line (
    id bigint not null auto_increment primary key,
    referral varchar(30) character set ascii collate ascii_bin not null,
    case_reference varchar(20) character set ascii collate ascii_bin not null,
    kind varchar(20) not null,
    said_at datetime(6) not null,
    said_by varchar(120) not null,
    choice varchar(30) null,
    happened_at datetime(6) null,
    agency varchar(20) null,
    agency_code varchar(60) null,
    words mediumblob null,
    same binary(32) not null,
    unique key triage_referral_line_once (referral, same),
    key triage_referral_line_case (case_reference, id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- Which e-mails about a referral are dealt with: sent, or refused by the address.
create table triage_referral_notice (
    referral varchar(30) character set ascii collate ascii_bin not null,
    notice varchar(40) character set ascii collate ascii_bin not null,
    done_at datetime(6) not null,
    primary key (referral, notice)
) character set utf8mb4 collate utf8mb4_unicode_ci;
