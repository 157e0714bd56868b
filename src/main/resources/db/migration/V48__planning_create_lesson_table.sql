-- A class has a lesson once in its year: planned, then taught. The revision tells whether somebody else has changed it since.
create table planning_lesson (
    reference varchar(20) character set ascii collate ascii_bin not null primary key,
    class varchar(20) character set ascii collate ascii_bin not null,
    lesson varchar(160) character set ascii collate ascii_bin not null,
    week date not null,
    revision bigint not null,
    changed_by varchar(60) not null,
    taught_on date null,
    live varchar(30) character set ascii collate ascii_bin null,
    unique key planning_lesson_once (class, lesson),
    key planning_lesson_live (live),
    constraint planning_lesson_of foreign key (class) references planning_class (reference) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;
