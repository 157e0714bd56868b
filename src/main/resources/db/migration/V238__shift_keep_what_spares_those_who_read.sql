-- How an officer wants to read: with the reasons first, and the words on a press. Theirs alone.
create table triage_care (
    officer varchar(60) not null primary key,
    reasons_first boolean not null
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- A theme that an officer does not want as their next case until a moment. Why is nowhere.
create table triage_theme_left_out (
    officer varchar(60) not null,
    theme varchar(40) character set ascii collate ascii_bin not null,
    until_at datetime(6) not null,
    primary key (officer, theme),
    key triage_theme_left_out_until (until_at)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- That somebody would like to talk. About what is nowhere.
create table triage_talk (
    id bigint not null auto_increment primary key,
    officer varchar(60) not null,
    asked_at datetime(6) not null,
    heard_at datetime(6) null,
    heard_by varchar(60) null,
    key triage_talk_waits (heard_at, asked_at),
    key triage_talk_officer (officer, heard_at)
) character set utf8mb4 collate utf8mb4_unicode_ci;
