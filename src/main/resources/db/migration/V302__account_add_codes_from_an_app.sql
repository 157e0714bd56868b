-- Whether a password alone is not enough for this account because its owner has an app that makes codes.
alter table account add column code_app boolean not null default false;

-- What such an app and we both know, sealed, and the last thirty seconds of which a code was taken.
create table account_code_app (
    username varchar(60) not null primary key,
    secret varbinary(200) not null,
    last_step bigint not null,
    made_at datetime(6) not null,
    confirmed_at datetime(6) null
) character set utf8mb4 collate utf8mb4_unicode_ci;
