alter table live_lesson
    add column time_stop varchar(60) character set ascii collate ascii_bin null,
    add column time_minutes int null,
    add column time_ends_at datetime(6) null;
