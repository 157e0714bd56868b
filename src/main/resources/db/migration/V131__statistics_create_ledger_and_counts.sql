create table figure_ledger (
    subject binary(16) not null,
    revision int not null,
    facts varchar(4000) character set ascii collate ascii_bin not null,
    ended boolean not null default false,
    primary key (subject, revision)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table figure_count (
    cut varchar(20) character set ascii collate ascii_bin not null,
    day date not null,
    cell varchar(160) character set ascii collate ascii_bin not null,
    counted bigint not null,
    primary key (cut, day, cell)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table figure_recount (
    ended_at datetime(6) not null primary key,
    subjects bigint not null,
    added bigint not null,
    otherwise bigint not null,
    counts bigint not null
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table figure_due (
    id bigint not null auto_increment primary key,
    source varchar(20) character set ascii collate ascii_bin not null,
    reference varchar(80) character set ascii collate ascii_bin not null
) character set utf8mb4 collate utf8mb4_unicode_ci;
