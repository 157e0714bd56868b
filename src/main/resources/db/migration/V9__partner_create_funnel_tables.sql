create table funnel (
    day date not null,
    host_key varchar(60) character set ascii collate ascii_bin not null,
    step varchar(20) not null,
    counted bigint not null,
    primary key (day, host_key, step)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table funnel_report (
    reference varchar(20) character set ascii collate ascii_bin not null primary key,
    day date not null,
    host_key varchar(60) character set ascii collate ascii_bin not null,
    step varchar(20) not null,
    key funnel_report_day (day, host_key)
) character set utf8mb4 collate utf8mb4_unicode_ci;
