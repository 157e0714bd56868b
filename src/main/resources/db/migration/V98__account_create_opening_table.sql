-- A code with which the operator lets somebody open, or come back to, an administrator's account; its hash alone.
create table account_opening (
    username varchar(60) not null primary key,
    code_hash varchar(64) character set ascii collate ascii_bin not null,
    ends_at datetime(6) not null
) character set utf8mb4 collate utf8mb4_unicode_ci;
