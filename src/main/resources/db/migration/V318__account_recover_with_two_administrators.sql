-- A lost passkey or phone is made good by two administrators, a day after one of them has asked.
create table account_recovery (
    username varchar(60) not null primary key,
    asked_by varchar(60) not null,
    asked_at datetime(6) not null,
    agreed_by varchar(60) null,
    agreed_at datetime(6) null
) character set utf8mb4 collate utf8mb4_unicode_ci;
