create table disclosure (
    reference varchar(20) character set ascii collate ascii_bin not null primary key,
    author varchar(60) not null,
    started_at datetime(6) not null,
    saved_at datetime(6) not null,
    signed_at datetime(6) null,
    report varchar(20) character set ascii collate ascii_bin null,
    words mediumblob not null,
    version bigint not null,
    key disclosure_author (author, saved_at)
) character set utf8mb4 collate utf8mb4_unicode_ci;
