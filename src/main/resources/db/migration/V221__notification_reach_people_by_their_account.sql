-- Where somebody is reached belongs to their account, and no turn rewrites it: one address for alerts and a telephone, if they
-- gave one (sealed). What was entered with turns moves here as it stands, and who changed it is known from now on.
rename table on_call_person to staff_reach;

alter table staff_reach
    add column telephone varbinary(400) null,
    add column changed_by varchar(60) null,
    add column changed_at datetime(6) null;

-- The turns of one person, for their own list and calendar and for what they may not be twice; and those of a week.
alter table on_call_turn
    add key on_call_turn_person (username, ends_at),
    add key on_call_turn_starts (starts_at, ends_at);

-- One row that whoever changes the roster locks, so that two who change it at once do it one after the other.
create table on_call_lock (
    id tinyint not null primary key
) character set utf8mb4 collate utf8mb4_unicode_ci;

insert into on_call_lock (id) values (1);

-- The address of each person's calendar of turns: a keyed hash alone.
create table on_call_feed (
    username varchar(60) not null primary key,
    secret binary(32) not null,
    made_at datetime(6) not null,
    unique key on_call_feed_secret (secret)
) character set utf8mb4 collate utf8mb4_unicode_ci;
