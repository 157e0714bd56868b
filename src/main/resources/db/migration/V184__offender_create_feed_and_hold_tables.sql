-- The secret address of a manager's calendar: a keyed hash of it alone.
create table offender_feed (
    username varchar(60) not null primary key,
    secret binary(32) not null,
    made_at datetime(6) not null,
    unique key offender_feed_secret (secret)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- Why a record is held though its duty has ended, and who held and released it (sealed). One hold of a record stands at a time.
create table offender_hold (
    id varchar(40) character set ascii collate ascii_bin not null primary key,
    offender varchar(20) character set ascii collate ascii_bin not null,
    standing boolean null,
    words blob not null,
    held_by varchar(60) not null,
    held_at datetime(6) not null,
    closing blob null,
    released_by varchar(60) null,
    released_at datetime(6) null,
    unique key offender_hold_one (offender, standing),
    constraint offender_hold_about foreign key (offender) references offender (reference) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- That somebody looked whether a record is still needed, when and until when it is left.
create table offender_retention (
    id varchar(40) character set ascii collate ascii_bin not null primary key,
    offender varchar(20) character set ascii collate ascii_bin not null,
    reviewed_by varchar(60) not null,
    reviewed_at datetime(6) not null,
    again_on date not null,
    words blob not null,
    key offender_retention_of (offender, again_on),
    constraint offender_retention_about foreign key (offender) references offender (reference) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;

alter table offender_standing
    add column keep_review date null,
    add key offender_standing_keep (keep_review, offender),
    add key offender_standing_own_keep (manager, keep_review, offender);
