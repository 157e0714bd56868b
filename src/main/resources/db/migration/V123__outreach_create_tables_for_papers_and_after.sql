-- What a school is told of an educator, sealed beside their username.
create table visit_educator (
    username varchar(60) not null primary key,
    words mediumblob not null
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- The secret address of somebody's calendar: a keyed hash of it alone.
create table visit_feed (
    username varchar(60) not null primary key,
    secret binary(32) not null,
    made_at datetime(6) not null,
    unique key visit_feed_secret (secret)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- What somebody thought of a visit: five answers and a day, and nothing of who it was.
create table visit_feedback (
    sending varchar(40) character set ascii collate ascii_bin not null primary key,
    visit varchar(20) character set ascii collate ascii_bin not null,
    answers char(5) character set ascii collate ascii_bin not null,
    sent_on date not null,
    key visit_feedback_of (visit),
    constraint visit_feedback_about foreign key (visit) references visit (reference) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- How an educator said that they were after a visit; the last counts.
create table visit_welfare (
    visit varchar(20) character set ascii collate ascii_bin not null,
    username varchar(60) not null,
    said varchar(20) character set ascii collate ascii_bin not null,
    said_at datetime(6) not null,
    primary key (visit, username),
    key visit_welfare_said (said, said_at),
    constraint visit_welfare_after foreign key (visit) references visit (reference) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;
