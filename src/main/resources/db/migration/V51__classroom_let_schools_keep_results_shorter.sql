-- The school in which a lesson was begun: its term holds, wherever the teacher goes. Lessons from before have none.
alter table live_lesson
    add column school varchar(20) character set ascii collate ascii_bin null,
    add key live_lesson_of_school (school, started_at);

create table live_school_term (
    school varchar(20) character set ascii collate ascii_bin not null primary key,
    months int not null,
    set_by varchar(60) not null,
    set_at datetime(6) not null
) character set utf8mb4 collate utf8mb4_unicode_ci;
