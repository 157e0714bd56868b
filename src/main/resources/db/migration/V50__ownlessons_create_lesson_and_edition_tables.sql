create table own_lesson (
    reference varchar(20) character set ascii collate ascii_bin not null primary key,
    school varchar(20) character set ascii collate ascii_bin not null,
    band varchar(10) character set ascii collate ascii_bin not null,
    title varchar(200) not null,
    lesson mediumtext not null,
    quiz mediumtext not null,
    revision bigint not null,
    edition int not null,
    changed_at datetime(6) not null,
    changed_by varchar(60) not null,
    deleted_at datetime(6) null,
    key own_lesson_of_school (school, deleted_at, changed_at)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- What was published once is never changed: a class that began with an edition ends with it.
create table own_lesson_edition (
    reference varchar(20) character set ascii collate ascii_bin not null,
    edition int not null,
    title varchar(200) not null,
    strand varchar(60) character set ascii collate ascii_bin not null,
    lesson mediumtext not null,
    quiz mediumtext not null,
    published_at datetime(6) not null,
    published_by varchar(60) not null,
    primary key (reference, edition),
    constraint own_lesson_edition_of foreign key (reference) references own_lesson (reference) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;
