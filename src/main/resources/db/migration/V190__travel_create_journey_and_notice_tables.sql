-- A journey abroad of a registered offender: its days, and what lists need, worked out after each change of the record. All words are sealed.
-- back_by is the notified day of return, or the last day of all while nobody knows one.
create table travel_journey (
    reference varchar(20) character set ascii collate ascii_bin not null primary key,
    offender varchar(20) character set ascii collate ascii_bin not null,
    manager varchar(60) not null,
    state varchar(20) character set ascii collate ascii_bin not null,
    departs_on date not null,
    back_by date not null,
    late boolean not null default false,
    banned boolean not null default false,
    choice varchar(20) character set ascii collate ascii_bin null,
    ended boolean generated always as (if(state in ('RETURNED', 'CALLED_OFF'), 1, 0)) stored,
    back blob null,
    entered_at datetime(6) not null,
    changed_at datetime(6) not null,
    version bigint not null,
    key travel_journey_of (offender, departs_on, reference),
    key travel_journey_leaving (ended, departs_on, reference),
    key travel_journey_own_leaving (manager, ended, departs_on, reference),
    key travel_journey_back (ended, back_by, reference),
    key travel_journey_own_back (manager, ended, back_by, reference),
    key travel_journey_late (late, departs_on, reference),
    key travel_journey_own_late (manager, late, departs_on, reference),
    key travel_journey_banned (banned, ended, departs_on, reference),
    key travel_journey_own_banned (manager, banned, ended, departs_on, reference),
    key travel_journey_open (choice, ended, departs_on, reference),
    key travel_journey_own_open (manager, choice, ended, departs_on, reference),
    constraint travel_journey_by foreign key (offender) references offender (reference) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- Each notification of a journey as it was given; a later one is a change. A correction is another row, which the first one names.
create table travel_notice (
    id varchar(40) character set ascii collate ascii_bin not null primary key,
    journey varchar(20) character set ascii collate ascii_bin not null,
    given_at datetime(6) not null,
    words mediumblob not null,
    excuse varchar(20) character set ascii collate ascii_bin null,
    entered_by varchar(60) not null,
    entered_at datetime(6) not null,
    replaced_by varchar(40) character set ascii collate ascii_bin null,
    key travel_notice_of (journey, given_at),
    constraint travel_notice_about foreign key (journey) references travel_journey (reference) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- What people did with a journey: reasons, decisions, returns; never deleted.
create table travel_step (
    id bigint not null auto_increment primary key,
    journey varchar(20) character set ascii collate ascii_bin not null,
    what varchar(60) not null,
    words mediumblob not null,
    made_by varchar(60) not null,
    made_at datetime(6) not null,
    key travel_step_of (journey, id),
    constraint travel_step_about foreign key (journey) references travel_journey (reference) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;
