create table on_call_person (
    username varchar(60) not null primary key,
    address varchar(200) not null
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table on_call_turn (
    id bigint not null auto_increment primary key,
    username varchar(60) not null,
    rung varchar(20) not null,
    starts_at datetime(6) not null,
    ends_at datetime(6) not null,
    key on_call_turn_ends (ends_at)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table staff_alert (
    id bigint not null auto_increment primary key,
    subject varchar(20) character set ascii collate ascii_bin not null,
    step varchar(60) not null,
    due_at datetime(6) not null,
    person varchar(60) not null,
    address varchar(200) not null,
    made_at datetime(6) not null,
    sent_at datetime(6) null,
    unique key staff_alert_once (subject, step, due_at, person)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table staff_waiting (
    subject varchar(20) character set ascii collate ascii_bin not null primary key,
    waits_at datetime(6) null,
    settled_at datetime(6) null,
    key staff_waiting_waits (waits_at)
) character set utf8mb4 collate utf8mb4_unicode_ci;
