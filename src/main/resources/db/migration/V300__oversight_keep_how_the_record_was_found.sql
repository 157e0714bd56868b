-- What each nightly look found: whether every entry of the audit record holds. A fault names places of entries and nothing else.
create table record_check (
    id bigint not null auto_increment primary key,
    ended_at datetime(6) not null,
    entries bigint not null,
    fault varchar(2000) null
) character set utf8mb4 collate utf8mb4_unicode_ci;
