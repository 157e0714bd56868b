create table retention_transfer (
    reference varchar(30) character set ascii collate ascii_bin not null primary key,
    report varchar(20) character set ascii collate ascii_bin not null,
    recipient varchar(100) not null,
    made_by varchar(60) not null,
    made_at datetime(6) not null,
    code_hash binary(32) not null,
    wrong_codes int not null,
    opened_at datetime(6) null,
    received_at datetime(6) null,
    received_by varbinary(1000) null,
    version bigint not null,
    key retention_transfer_time (made_at)
) character set utf8mb4 collate utf8mb4_unicode_ci;
