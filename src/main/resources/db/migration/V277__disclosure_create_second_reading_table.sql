-- Who was asked to read a record too. What they were asked and what they think are lines of its chronology.
create table disclosure_second_reading (
    id bigint not null auto_increment primary key,
    disclosure varchar(20) character set ascii collate ascii_bin not null,
    asked_of varchar(60) not null,
    asked_by varchar(60) not null,
    asked_at datetime(6) not null,
    answered_at datetime(6) null,
    key disclosure_second_reading_waits (asked_of, answered_at),
    key disclosure_second_reading_record (disclosure, answered_at),
    constraint disclosure_second_reading_of foreign key (disclosure) references disclosure (reference) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;
