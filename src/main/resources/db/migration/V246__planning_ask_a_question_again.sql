-- Questions that a class is asked once more in a planned lesson: by id, with the address of the lesson in which they stand.
create table planning_again (
    lesson varchar(20) character set ascii collate ascii_bin not null,
    source varchar(160) character set ascii collate ascii_bin not null,
    question varchar(60) character set ascii collate ascii_bin not null,
    added_by varchar(60) not null,
    primary key (lesson, source, question),
    constraint planning_again_of foreign key (lesson) references planning_lesson (reference) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;
