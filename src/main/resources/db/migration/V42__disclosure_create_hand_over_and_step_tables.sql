alter table disclosure add column school varchar(20) character set ascii collate ascii_bin null;

-- Whoever erases a record erases its hand-over and its chronology with it: the database sees to that.
create table disclosure_hand_over (
    disclosure varchar(20) character set ascii collate ascii_bin not null primary key,
    school varchar(20) character set ascii collate ascii_bin not null,
    handed_at datetime(6) not null,
    acknowledged_at datetime(6) null,
    acknowledged_by varchar(60) null,
    key disclosure_hand_over_waits (school, acknowledged_at, handed_at),
    constraint disclosure_hand_over_of foreign key (disclosure) references disclosure (reference) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table disclosure_step (
    id bigint not null auto_increment primary key,
    disclosure varchar(20) character set ascii collate ascii_bin not null,
    at datetime(6) not null,
    kind varchar(30) not null,
    who varchar(60) not null,
    words mediumblob not null,
    single varchar(100) not null,
    unique key disclosure_step_once (disclosure, single),
    constraint disclosure_step_of foreign key (disclosure) references disclosure (reference) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;
