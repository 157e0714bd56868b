create table triage_hand_over (
    case_reference varchar(20) character set ascii collate ascii_bin not null primary key,
    given_by varchar(60) not null,
    given_to varchar(60) not null,
    given_at datetime(6) not null,
    note mediumblob not null,
    key triage_hand_over_to (given_to)
) character set utf8mb4 collate utf8mb4_unicode_ci;
