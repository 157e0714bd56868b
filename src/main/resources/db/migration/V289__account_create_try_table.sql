-- How many tries with a password are left, by a keyed hash of whose they are. A row that is whole again says nothing and goes.
create table account_try (
    key_hash binary(32) not null primary key,
    full_at datetime(6) not null,
    key account_try_full_at (full_at)
);
