-- How the last look at faults of libraries went; one row.
create table library_check (
    id tinyint not null primary key,
    asked_at datetime(6) null,
    faults int not null,
    late int not null
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- Since when each secret has its value: a keyed hash tells it from the next one, and says nothing of it.
create table secret_age (
    name varchar(100) not null primary key,
    mark binary(32) not null,
    since datetime(6) not null,
    seen_at datetime(6) not null
) character set utf8mb4 collate utf8mb4_unicode_ci;
