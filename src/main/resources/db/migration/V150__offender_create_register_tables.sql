-- A registered offender: a reference and who manages them. Whatever names or describes the person is sealed.
create table offender (
    reference varchar(20) character set ascii collate ascii_bin not null primary key,
    manager varchar(60) not null,
    nation varchar(5) character set ascii collate ascii_bin not null,
    name blob not null,
    words mediumblob not null,
    added_at datetime(6) not null,
    changed_at datetime(6) not null,
    version bigint not null,
    key offender_manager (manager, reference)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- By what somebody is found: keyed hashes of sounds, days, numbers and addresses, and no word of them.
create table offender_key (
    offender varchar(20) character set ascii collate ascii_bin not null,
    hash binary(32) not null,
    primary key (offender, hash),
    key offender_key_found (hash, offender),
    constraint offender_key_of foreign key (offender) references offender (reference) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- Every change as the record stood after it; never deleted.
create table offender_change (
    id bigint not null auto_increment primary key,
    offender varchar(20) character set ascii collate ascii_bin not null,
    made_by varchar(60) not null,
    made_at datetime(6) not null,
    what varchar(60) not null,
    words mediumblob not null,
    key offender_change_of (offender, id),
    constraint offender_change_about foreign key (offender) references offender (reference) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;
