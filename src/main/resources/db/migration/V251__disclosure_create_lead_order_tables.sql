-- In which order a school's leads are told, and who is away.
create table disclosure_lead (
    username varchar(60) not null primary key,
    school varchar(20) character set ascii collate ascii_bin not null,
    place int not null,
    away_from date null,
    away_to date null,
    key disclosure_lead_school (school, place)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- Who reads what is about somebody who works at the school, and what is about its head.
create table disclosure_school (
    school varchar(20) character set ascii collate ascii_bin not null primary key,
    head varchar(60) null,
    chair varchar(60) null
) character set utf8mb4 collate utf8mb4_unicode_ci;
