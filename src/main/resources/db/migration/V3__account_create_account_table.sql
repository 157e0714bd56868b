create table account (
    username varchar(60) not null primary key,
    full_name varchar(100) not null,
    password_hash varchar(200) not null,
    roles varchar(200) not null,
    enabled boolean not null,
    demo boolean not null,
    created_at datetime(6) not null,
    version bigint not null
) character set utf8mb4 collate utf8mb4_unicode_ci;
