-- How each task that erases went the last time.
create table schedule_run (
    task varchar(100) not null primary key,
    ended_at datetime(6) not null,
    erased int not null,
    left_over int not null,
    doubt varchar(30) null
) character set utf8mb4 collate utf8mb4_unicode_ci;
