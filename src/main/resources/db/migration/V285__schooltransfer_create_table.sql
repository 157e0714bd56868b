-- A child's file on its way to another school. What goes is sealed and gone again once it was received, refused, taken back or too late; that
-- it went, and who received it when, stays as long as the file itself. By hand: the other school has no account here.
create table school_transfer (
    reference varchar(12) character set ascii collate ascii_bin not null primary key,
    sending char(36) character set ascii collate ascii_bin not null,
    file varchar(12) character set ascii collate ascii_bin not null,
    from_school varchar(20) character set ascii collate ascii_bin not null,
    to_school varchar(20) character set ascii collate ascii_bin null,
    made_at datetime(6) not null,
    made_by varchar(60) not null,
    opened_at datetime(6) null,
    settled_at datetime(6) null,
    settled_by varchar(60) null,
    outcome varchar(10) character set ascii collate ascii_bin null,
    chased int not null default 0,
    words mediumblob null,
    answer blob null,
    unique key school_transfer_once (sending),
    key school_transfer_file (file, made_at),
    key school_transfer_from (from_school, made_at),
    key school_transfer_to (to_school, settled_at, made_at),
    key school_transfer_open (settled_at, made_at),
    constraint school_transfer_of foreign key (file) references pupil_file (number) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;
