-- By what a law that was passed is started: proposed by one, confirmed by another. Of a rule one proposal is open and one start counts at a time;
-- what was there before stays.
create table commencement_start (
    id varchar(40) character set ascii collate ascii_bin not null primary key,
    rule varchar(60) character set ascii collate ascii_bin not null,
    starts date not null,
    instrument varchar(40) character set ascii collate ascii_bin not null,
    made date not null,
    transition varchar(1000) not null,
    state varchar(20) character set ascii collate ascii_bin not null,
    open_once boolean null,
    counts_once boolean null,
    proposed_by varchar(60) not null,
    proposed_at datetime(6) not null,
    ended_by varchar(60) null,
    ended_at datetime(6) null,
    version bigint not null,
    unique key commencement_start_open (rule, open_once),
    unique key commencement_start_counts (rule, counts_once)
) character set utf8mb4 collate utf8mb4_unicode_ci;
