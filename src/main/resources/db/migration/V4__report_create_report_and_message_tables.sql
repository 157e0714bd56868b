create table report (
    reference varchar(20) character set ascii collate ascii_bin not null primary key,
    submission_hash binary(32) not null,
    receipt_hash binary(32) not null,
    door varchar(20) not null,
    received_at datetime(6) not null,
    meeting varchar(10) not null,
    hurt varchar(10) not null,
    selfharm varchar(10) not null,
    progress varchar(20) not null,
    host_key varchar(60) null,
    lesson varchar(60) null,
    words mediumblob not null,
    version bigint not null,
    unique key report_submission (submission_hash),
    unique key report_receipt (receipt_hash)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table report_message (
    id bigint not null auto_increment primary key,
    report varchar(20) character set ascii collate ascii_bin not null,
    author varchar(10) not null,
    sent_at datetime(6) not null,
    words mediumblob not null,
    words_hash binary(32) not null,
    key report_message_report (report, id)
) character set utf8mb4 collate utf8mb4_unicode_ci;
