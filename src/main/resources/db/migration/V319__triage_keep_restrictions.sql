-- To whom a case is closed, one row for each person: the officer's own relative, neighbour or colleague is in it (decision 0116).
-- A row stands while standing is 1; one that was lifted has none, so that the same person can be named again.
create table triage_restriction (
    id bigint not null auto_increment primary key,
    case_reference varchar(20) character set ascii collate ascii_bin not null,
    username varchar(60) not null,
    standing tinyint null,
    restricted_at datetime(6) not null,
    restricted_by varchar(60) not null,
    reason mediumblob not null,
    lifted_at datetime(6) null,
    lifted_by varchar(60) null,
    lift_reason mediumblob null,
    unique key triage_restriction_standing (case_reference, username, standing),
    key triage_restriction_person (username, standing)
) character set utf8mb4 collate utf8mb4_unicode_ci;
