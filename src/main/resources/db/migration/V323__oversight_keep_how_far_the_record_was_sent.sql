-- Until which entry the audit record has been taken to another machine; one row.
create table record_sent (
    id tinyint not null primary key,
    place bigint not null,
    sent_at datetime(6) not null
) character set utf8mb4 collate utf8mb4_unicode_ci;
