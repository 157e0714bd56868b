create table triage_case (
    reference varchar(20) character set ascii collate ascii_bin not null primary key,
    state varchar(20) not null,
    received_at datetime(6) not null,
    door varchar(20) not null,
    suggested_level varchar(10) not null,
    reasons varchar(2000) not null,
    level varchar(10) null,
    owner varchar(60) null,
    claimed_at datetime(6) null,
    referred_at datetime(6) null,
    acknowledged_at datetime(6) null,
    replied_at datetime(6) null,
    closed_at datetime(6) null,
    outcome varchar(40) null,
    child_wrote boolean not null,
    lower_to varchar(10) null,
    lower_asked_by varchar(60) null,
    version bigint not null,
    key triage_case_state (state, received_at)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table triage_note (
    id bigint not null auto_increment primary key,
    case_reference varchar(20) character set ascii collate ascii_bin not null,
    author varchar(60) not null,
    written_at datetime(6) not null,
    words mediumblob not null,
    key triage_note_case (case_reference, id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table triage_referral (
    reference varchar(30) character set ascii collate ascii_bin not null primary key,
    case_reference varchar(20) character set ascii collate ascii_bin not null,
    agency varchar(20) not null,
    agency_code varchar(60) not null,
    agency_name varchar(120) not null,
    made_by varchar(60) not null,
    made_at datetime(6) not null,
    request mediumblob not null,
    sent_at datetime(6) null,
    opened_at datetime(6) null,
    acknowledged_at datetime(6) null,
    acknowledged_by varbinary(1000) null,
    version bigint not null,
    unique key triage_referral_once (case_reference, agency, agency_code)
) character set utf8mb4 collate utf8mb4_unicode_ci;
