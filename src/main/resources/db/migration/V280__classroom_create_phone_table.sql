-- Squares that a teacher showed on her board, and the phones that came with them: what they know is kept as a hash, for minutes or one lesson.
create table live_phone (
    id bigint not null auto_increment primary key,
    lesson varchar(30) character set ascii collate ascii_bin not null,
    teacher varchar(60) not null,
    secret_hash binary(32) not null,
    key_hash binary(32) null,
    words varchar(40) character set ascii collate ascii_bin null,
    choices varchar(130) character set ascii collate ascii_bin null,
    state varchar(10) character set ascii collate ascii_bin not null,
    ends_at datetime(6) not null,
    unique key live_phone_secret (secret_hash),
    unique key live_phone_key (key_hash),
    key live_phone_lesson (lesson, state),
    key live_phone_ends (ends_at)
) character set utf8mb4 collate utf8mb4_unicode_ci;
