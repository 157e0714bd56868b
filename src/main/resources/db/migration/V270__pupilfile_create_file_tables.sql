-- A school's leads' files about pupils. Who the child is, how the file stands and everything that is written is sealed; a sending, made by
-- the page, is there once.
create table pupil_file (
    number varchar(12) character set ascii collate ascii_bin not null primary key,
    school varchar(20) character set ascii collate ascii_bin not null,
    sending char(36) character set ascii collate ascii_bin not null,
    begun_at datetime(6) not null,
    begun_by varchar(60) not null,
    version int not null default 0,
    words mediumblob not null,
    unique key pupil_file_once (sending),
    key pupil_file_school (school, number),
    key pupil_file_age (begun_at)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- What is written in a file, only ever added. An addition hangs on its entry; what is about a record that was handed over goes with it.
create table pupil_entry (
    id bigint not null auto_increment primary key,
    file varchar(12) character set ascii collate ascii_bin not null,
    sending char(36) character set ascii collate ascii_bin not null,
    adds_to bigint null,
    disclosure varchar(20) character set ascii collate ascii_bin null,
    written_at datetime(6) not null,
    written_by varchar(60) not null,
    words mediumblob not null,
    unique key pupil_entry_once (sending),
    key pupil_entry_file (file, id),
    constraint pupil_entry_of foreign key (file) references pupil_file (number) on delete cascade,
    constraint pupil_entry_to foreign key (adds_to) references pupil_entry (id) on delete cascade,
    constraint pupil_entry_about foreign key (disclosure) references disclosure (reference) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- Parents, carers and agencies of a child.
create table pupil_contact (
    id bigint not null auto_increment primary key,
    file varchar(12) character set ascii collate ascii_bin not null,
    sending char(36) character set ascii collate ascii_bin not null,
    version int not null default 0,
    words mediumblob not null,
    unique key pupil_contact_once (sending),
    key pupil_contact_file (file, id),
    constraint pupil_contact_of foreign key (file) references pupil_file (number) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- Which records a lead has put into a file, and whether the child is whom a record is about or was involved.
create table pupil_record (
    file varchar(12) character set ascii collate ascii_bin not null,
    disclosure varchar(20) character set ascii collate ascii_bin not null,
    role varchar(10) character set ascii collate ascii_bin not null,
    filed_at datetime(6) not null,
    filed_by varchar(60) not null,
    primary key (file, disclosure),
    key pupil_record_disclosure (disclosure, file),
    constraint pupil_record_of foreign key (file) references pupil_file (number) on delete cascade,
    constraint pupil_record_in foreign key (disclosure) references disclosure (reference) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;
