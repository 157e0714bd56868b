-- How somebody is told while on call: e-mail at once or gathered (minutes), a text message, a call; and their quiet hours, as minutes
-- after midnight by a clock in London.
alter table staff_reach
    add column mail_every smallint not null default 0,
    add column by_text boolean not null default false,
    add column by_call boolean not null default false,
    add column quiet_from smallint null,
    add column quiet_to smallint null;

-- One row for each way on which somebody is told. What is held leaves later, several in one: those have the id of the one that leads
-- them. What was settled before it left is dropped; what a gateway does not take is tried for a while from its first failure.
alter table staff_alert
    add column way varchar(10) character set ascii collate ascii_bin not null default 'MAIL',
    add column urgent boolean not null default false,
    add column held_until datetime(6) null,
    add column gathered_in bigint null,
    add column dropped_at datetime(6) null,
    add column failing_since datetime(6) null,
    add unique key staff_alert_each_way (subject, step, due_at, person, way),
    add key staff_alert_held (held_until),
    add key staff_alert_gathered (gathered_in);

alter table staff_alert drop key staff_alert_once;

-- When something that was held last left for somebody on a way; whoever gathers locks it, so that of several nodes one does.
create table staff_gathered (
    person varchar(60) not null,
    way varchar(10) character set ascii collate ascii_bin not null,
    gathered_at datetime(6) not null,
    primary key (person, way)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- Browsers on which somebody is told: the address at a push service and the keys of the browser, sealed; of the address a keyed hash,
-- so that a browser stands there once.
create table staff_push_device (
    id bigint not null auto_increment primary key,
    username varchar(60) not null,
    device varbinary(2000) not null,
    fingerprint binary(32) not null,
    made_at datetime(6) not null,
    unique key staff_push_device_once (fingerprint),
    key staff_push_device_of (username)
) character set utf8mb4 collate utf8mb4_unicode_ci;
