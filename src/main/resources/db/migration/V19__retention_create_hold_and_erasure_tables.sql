create table retention_hold (
    id bigint not null auto_increment primary key,
    reference varchar(20) character set ascii collate ascii_bin not null,
    reason mediumblob not null,
    set_by varchar(60) not null,
    set_at datetime(6) not null,
    lifted_by varchar(60) null,
    lifted_at datetime(6) null,
    lift_reason mediumblob null,
    key retention_hold_reference (reference, lifted_at)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table retention_erasure (
    id bigint not null auto_increment primary key,
    reference varchar(20) character set ascii collate ascii_bin not null,
    finished_at datetime(6) not null,
    erased_at datetime(6) not null,
    under_rule varchar(100) not null,
    what varchar(500) not null,
    key retention_erasure_time (erased_at)
) character set utf8mb4 collate utf8mb4_unicode_ci;
