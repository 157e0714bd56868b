create table live_lesson (
    reference varchar(30) character set ascii collate ascii_bin not null primary key,
    code char(6) character set ascii collate ascii_bin not null,
    open_code char(6) character set ascii collate ascii_bin null,
    lesson varchar(160) character set ascii collate ascii_bin not null,
    open_lesson varchar(160) character set ascii collate ascii_bin null,
    teacher varchar(60) not null,
    pace varchar(10) not null,
    stop varchar(60) character set ascii collate ascii_bin not null,
    answers_shown boolean not null,
    revision bigint not null,
    started_at datetime(6) not null,
    ended_at datetime(6) null,
    unique key live_lesson_open_code (open_code),
    unique key live_lesson_open_lesson (teacher, open_lesson),
    key live_lesson_started (started_at),
    key live_lesson_ended (ended_at)
) character set utf8mb4 collate utf8mb4_unicode_ci;
