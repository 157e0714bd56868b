create table account_school (
    school_key varchar(20) character set ascii collate ascii_bin not null primary key,
    name varchar(100) not null
) character set utf8mb4 collate utf8mb4_unicode_ci;

alter table account
    add column school varchar(20) character set ascii collate ascii_bin null,
    add column notices_to varchar(200) null,
    add key account_of_school (school);
