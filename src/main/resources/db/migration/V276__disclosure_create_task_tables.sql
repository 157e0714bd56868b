-- What a school's leads have to do by a day, about a record or about whatever else has a reference. Words and reasons are sealed.
create table disclosure_task (
    id bigint not null auto_increment primary key,
    subject varchar(20) character set ascii collate ascii_bin not null,
    school varchar(20) character set ascii collate ascii_bin not null,
    words blob not null,
    due date not null,
    for_whom varchar(60) not null,
    made_by varchar(60) not null,
    made_at datetime(6) not null,
    sending varchar(36) character set ascii collate ascii_bin not null,
    ended_at datetime(6) null,
    ended_by varchar(60) null,
    ended_as varchar(10) character set ascii collate ascii_bin null,
    reason blob not null,
    unique key disclosure_task_once (sending),
    key disclosure_task_subject (subject, due),
    key disclosure_task_due (school, ended_at, due),
    key disclosure_task_morning (ended_at, due)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- One e-mail about tasks to one lead on one morning, whichever node writes it.
create table disclosure_task_morning (
    day date not null,
    username varchar(60) not null,
    told_at datetime(6) null,
    primary key (day, username)
) character set utf8mb4 collate utf8mb4_unicode_ci;
