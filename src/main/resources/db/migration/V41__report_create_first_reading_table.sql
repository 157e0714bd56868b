create table report_first_reading (
    report varchar(20) character set ascii collate ascii_bin not null primary key,
    read_at datetime(6) not null
) character set utf8mb4 collate utf8mb4_unicode_ci;
