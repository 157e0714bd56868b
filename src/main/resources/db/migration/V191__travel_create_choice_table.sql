-- What was chosen about a journey, by whom, with sealed reasons; the newest counts, and nothing is deleted.
create table travel_choice (
    id varchar(40) character set ascii collate ascii_bin not null primary key,
    number bigint not null auto_increment,
    journey varchar(20) character set ascii collate ascii_bin not null,
    chosen varchar(20) character set ascii collate ascii_bin not null,
    words mediumblob not null,
    chosen_by varchar(60) not null,
    chosen_at datetime(6) not null,
    package varchar(20) character set ascii collate ascii_bin null,
    unique key travel_choice_number (number),
    key travel_choice_of (journey, number),
    constraint travel_choice_about foreign key (journey) references travel_journey (reference) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;
