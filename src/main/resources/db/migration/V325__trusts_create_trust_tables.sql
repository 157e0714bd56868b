-- Several schools under one board. A school is in one trust at most, and a lead leads one.
create table trust (
    reference varchar(20) character set ascii collate ascii_bin not null primary key,
    name varchar(100) not null,
    unique key trust_name (name)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table trust_school (
    school varchar(20) character set ascii collate ascii_bin not null primary key,
    trust varchar(20) character set ascii collate ascii_bin not null,
    constraint trust_school_of foreign key (trust) references trust (reference)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table trust_lead (
    username varchar(60) not null primary key,
    trust varchar(20) character set ascii collate ascii_bin not null,
    constraint trust_lead_of foreign key (trust) references trust (reference)
) character set utf8mb4 collate utf8mb4_unicode_ci;
