create table figure_told (
    period varchar(8) character set ascii collate ascii_bin not null primary key,
    made_on date not null,
    body mediumtext not null
) character set utf8mb4 collate utf8mb4_unicode_ci;
