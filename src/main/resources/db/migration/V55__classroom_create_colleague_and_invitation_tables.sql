create table live_colleague (
    lesson varchar(30) character set ascii collate ascii_bin not null,
    teacher varchar(60) not null,
    joined_at datetime(6) not null,
    primary key (lesson, teacher),
    key live_colleague_teacher (teacher)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table live_invitation (
    lesson varchar(30) character set ascii collate ascii_bin not null primary key,
    code_hash binary(32) not null,
    ends_at datetime(6) not null,
    unique key live_invitation_code (code_hash)
) character set utf8mb4 collate utf8mb4_unicode_ci;
