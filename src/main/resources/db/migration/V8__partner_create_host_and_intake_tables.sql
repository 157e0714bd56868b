create table host (
    host_key varchar(60) character set ascii collate ascii_bin not null primary key,
    name varchar(100) not null,
    secret_hash binary(32) not null,
    active boolean not null,
    since datetime(6) not null,
    version bigint not null,
    unique key host_secret (secret_hash)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table partner_intake (
    key_hash binary(32) not null primary key,
    body_hash binary(32) not null
) character set utf8mb4 collate utf8mb4_unicode_ci;
