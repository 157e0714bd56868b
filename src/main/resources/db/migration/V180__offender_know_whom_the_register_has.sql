-- Whom the register has: a keyed hash of the reference in the system of record with the day of birth. Nobody is on it twice.
create table offender_register (
    hash binary(32) not null primary key,
    offender varchar(20) character set ascii collate ascii_bin not null,
    unique key offender_register_of (offender),
    constraint offender_register_about foreign key (offender) references offender (reference) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;
