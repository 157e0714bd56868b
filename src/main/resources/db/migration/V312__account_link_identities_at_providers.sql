-- Which identity at another organisation's sign-in opens which account, by a keyed hash of issuer and subject.
create table account_identity (
    identity_hash binary(32) not null primary key,
    username varchar(60) not null,
    provider varchar(20) not null,
    made_at datetime(6) not null,
    used_at datetime(6) null,
    unique key account_identity_one_of_each (username, provider)
) character set utf8mb4 collate utf8mb4_unicode_ci;
