create table triage_rise (
    id bigint not null auto_increment primary key,
    case_reference varchar(20) character set ascii collate ascii_bin not null,
    rose_at datetime(6) not null,
    why varchar(600) not null,
    owner varchar(60) null,
    owner_saw_at datetime(6) null,
    opened_at datetime(6) null,
    opened_by varchar(60) null,
    released_at datetime(6) null,
    key triage_rise_case (case_reference, opened_at),
    key triage_rise_unread (opened_at, rose_at),
    key triage_rise_owner (owner, owner_saw_at)
) character set utf8mb4 collate utf8mb4_unicode_ci;
