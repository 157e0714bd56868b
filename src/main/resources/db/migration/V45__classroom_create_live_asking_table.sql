create table live_asking (
    reference varchar(30) character set ascii collate ascii_bin not null primary key,
    lesson varchar(30) character set ascii collate ascii_bin not null,
    words blob not null,
    asked_at datetime(6) not null,
    key live_asking_lesson (lesson, asked_at)
) character set utf8mb4 collate utf8mb4_unicode_ci;
