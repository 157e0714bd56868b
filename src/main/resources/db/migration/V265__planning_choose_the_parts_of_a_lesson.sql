alter table live_lesson add column left_out varchar(1500) character set ascii collate ascii_bin null;

alter table planning_preparation add column left_out varchar(1500) character set ascii collate ascii_bin null;

-- What a teacher has prepared of a lesson that is in no plan.
create table planning_own_preparation (
    lesson varchar(160) character set ascii collate ascii_bin not null,
    teacher varchar(60) not null,
    pace varchar(10) not null,
    notes varchar(500) not null,
    left_out varchar(1500) character set ascii collate ascii_bin null,
    prepared_at datetime(6) not null,
    primary key (lesson, teacher),
    key planning_own_preparation_age (prepared_at)
) character set utf8mb4 collate utf8mb4_unicode_ci;
