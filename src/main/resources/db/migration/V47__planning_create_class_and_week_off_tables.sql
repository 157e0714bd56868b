create table planning_class (
    reference varchar(20) character set ascii collate ascii_bin not null primary key,
    owner varchar(80) character set ascii collate ascii_bin not null,
    school_year int not null,
    name varchar(20) not null,
    year_group varchar(10) character set ascii collate ascii_bin not null,
    band varchar(10) character set ascii collate ascii_bin not null,
    made_by varchar(60) not null,
    made_at datetime(6) not null,
    unique key planning_class_name (owner, school_year, name)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table planning_week_off (
    class varchar(20) character set ascii collate ascii_bin not null,
    week date not null,
    primary key (class, week),
    constraint planning_week_off_of foreign key (class) references planning_class (reference) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;
