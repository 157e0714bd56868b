-- When the clock by which records are erased was last found right; one row.
create table schedule_clock (
    id tinyint not null primary key,
    seen_at datetime(6) not null
) character set utf8mb4 collate utf8mb4_unicode_ci;
