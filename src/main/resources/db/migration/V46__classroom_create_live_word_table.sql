create table live_word (
    reference varchar(30) character set ascii collate ascii_bin not null primary key,
    lesson varchar(30) character set ascii collate ascii_bin not null,
    seat bigint not null,
    asking varchar(30) character set ascii collate ascii_bin null,
    sending varchar(40) character set ascii collate ascii_bin not null,
    place int not null,
    words blob not null,
    mark varchar(10) character set ascii collate ascii_bin not null,
    state varchar(10) character set ascii collate ascii_bin not null,
    revision int not null,
    said_at datetime(6) not null,
    unique key live_word_once (seat, sending, place),
    key live_word_lesson (lesson, said_at)
) character set utf8mb4 collate utf8mb4_unicode_ci;
