-- What an officer leaves to colleagues at the end of a shift, one row for each who is to read it. It belongs to no case.
create table triage_shift_note (
    reference varchar(40) character set ascii collate ascii_bin not null primary key,
    written_by varchar(60) not null,
    written_for varchar(60) not null,
    written_at datetime(6) not null,
    read_at datetime(6) null,
    words mediumblob not null,
    key triage_shift_note_for (written_for, written_at),
    key triage_shift_note_old (written_at)
) character set utf8mb4 collate utf8mb4_unicode_ci;
