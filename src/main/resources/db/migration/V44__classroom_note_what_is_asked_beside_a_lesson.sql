alter table live_lesson
    add column aside varchar(30) character set ascii collate ascii_bin null,
    add column aside_shown boolean not null default false;
