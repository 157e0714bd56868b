create table planning_preparation (
    lesson varchar(20) character set ascii collate ascii_bin not null,
    teacher varchar(60) not null,
    pace varchar(10) not null,
    notes varchar(500) not null,
    prepared_at datetime(6) not null,
    primary key (lesson, teacher),
    key planning_preparation_age (prepared_at),
    constraint planning_preparation_of foreign key (lesson) references planning_lesson (reference) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;
