-- How two cases stood before one was merged into the other, and how the leading one stood after it, sealed for the one that was merged: so that
-- a split can put both back.
create table triage_join (
    id bigint not null auto_increment primary key,
    part varchar(20) character set ascii collate ascii_bin not null,
    lead_case varchar(20) character set ascii collate ascii_bin not null,
    stood mediumblob not null,
    unique key triage_join_part (part),
    key triage_join_lead (lead_case, id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- Two cases that share something and of which an officer said that they are not the same; the smaller reference first.
create table triage_apart (
    one varchar(20) character set ascii collate ascii_bin not null,
    other varchar(20) character set ascii collate ascii_bin not null,
    said_by varchar(60) not null,
    said_at datetime(6) not null,
    primary key (one, other),
    key triage_apart_other (other)
) character set utf8mb4 collate utf8mb4_unicode_ci;
