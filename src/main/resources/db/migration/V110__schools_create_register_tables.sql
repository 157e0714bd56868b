-- A row for each school that a register has named: facts of a published list, and the day of the list that said them last.
create table schools_school (
    number varchar(10) character set ascii collate ascii_bin not null primary key,
    nation varchar(20) character set ascii collate ascii_bin not null,
    name varchar(200) not null,
    street varchar(300) not null,
    town varchar(100) not null,
    postcode varchar(12) not null,
    authority varchar(120) not null,
    authority_code varchar(9) character set ascii collate ascii_bin not null,
    status varchar(20) character set ascii collate ascii_bin not null,
    phase varchar(20) character set ascii collate ascii_bin not null,
    youngest tinyint null,
    oldest tinyint null,
    opened date null,
    closed date null,
    as_of date not null
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- Which school came after which.
create table schools_successor (
    number varchar(10) character set ascii collate ascii_bin not null,
    successor varchar(10) character set ascii collate ascii_bin not null,
    primary key (number, successor)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- The newest list that was read of each kind.
create table schools_list (
    list varchar(20) character set ascii collate ascii_bin not null primary key,
    as_of date not null,
    imported_at datetime(6) not null
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- One row: whoever imports holds it, and each node reads the register anew when the number has risen.
create table schools_edition (
    id tinyint not null primary key,
    edition bigint not null
) character set utf8mb4 collate utf8mb4_unicode_ci;

insert into schools_edition (id, edition) values (1, 0);

-- Which force somebody chose for a school whose postcode can mean several.
create table schools_force (
    number varchar(10) character set ascii collate ascii_bin not null primary key,
    force_code varchar(40) character set ascii collate ascii_bin not null
) character set utf8mb4 collate utf8mb4_unicode_ci;
