-- Which school was asked in which school year who of its staff is still there, and who answered (decision 0118).
create table onboarding_year (
    school varchar(20) character set ascii collate ascii_bin not null,
    year smallint not null,
    asked_at datetime(6) not null,
    reminded tinyint not null default 0,
    answered_at datetime(6) null,
    answered_by varchar(60) null,
    primary key (school, year),
    key onboarding_year_open (year, answered_at)
) character set utf8mb4 collate utf8mb4_unicode_ci;
