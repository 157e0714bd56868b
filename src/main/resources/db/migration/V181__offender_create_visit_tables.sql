-- Visits to somebody: planned or unannounced, done or failed; by whom and what came of it are sealed. None is deleted.
create table offender_visit (
    id varchar(40) character set ascii collate ascii_bin not null primary key,
    offender varchar(20) character set ascii collate ascii_bin not null,
    visit_day date not null,
    announced boolean not null,
    state varchar(20) character set ascii collate ascii_bin not null,
    words mediumblob not null,
    entered_by varchar(60) not null,
    entered_at datetime(6) not null,
    ended_by varchar(60) null,
    ended_at datetime(6) null,
    version bigint not null,
    key offender_visit_of (offender, visit_day),
    constraint offender_visit_about foreign key (offender) references offender (reference) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- How often somebody is visited: so many months apart, 0 of whom nobody visits by the calendar.
create table offender_visiting (
    offender varchar(20) character set ascii collate ascii_bin not null primary key,
    months int not null,
    counted_from date not null,
    constraint offender_visiting_about foreign key (offender) references offender (reference) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;

alter table offender_standing
    add column next_visit date null,
    add key offender_standing_visit (next_visit, offender),
    add key offender_standing_own_visit (manager, next_visit, offender);
