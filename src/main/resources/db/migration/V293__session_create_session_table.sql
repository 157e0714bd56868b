-- Who is signed in where. The id of a session is kept as a hash. A row goes when its session ends.
create table account_session (
    id_hash char(64) character set ascii collate ascii_bin not null primary key,
    username varchar(60) not null,
    began_at datetime(6) not null,
    used_at datetime(6) not null,
    device varchar(80) not null,
    board boolean not null,
    ended_at datetime(6) null,
    key account_session_of (username, used_at),
    key account_session_ended (ended_at),
    key account_session_began (began_at)
) character set utf8mb4 collate utf8mb4_unicode_ci;
