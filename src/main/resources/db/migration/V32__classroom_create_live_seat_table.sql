create table live_seat (
    id bigint not null auto_increment primary key,
    lesson varchar(30) character set ascii collate ascii_bin not null,
    token_hash binary(32) not null,
    nickname varchar(60) not null,
    heads int not null,
    joined_at datetime(6) not null,
    unique key live_seat_token (token_hash),
    unique key live_seat_nickname (lesson, nickname)
) character set utf8mb4 collate utf8mb4_unicode_ci;
