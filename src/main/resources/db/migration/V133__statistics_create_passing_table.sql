create table figure_passing (
    day date not null,
    what varchar(20) character set ascii collate ascii_bin not null,
    counted bigint not null,
    primary key (day, what)
) character set utf8mb4 collate utf8mb4_unicode_ci;
