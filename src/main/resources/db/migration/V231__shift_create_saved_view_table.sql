-- What an officer chose to see of the queue and wants to find again: choices of fixed lists as they stand in an address, and no word of anybody's.
create table triage_saved_view (
    id bigint not null auto_increment primary key,
    officer varchar(60) not null,
    query varchar(200) character set ascii collate ascii_bin not null,
    unique key triage_saved_view_once (officer, query)
) character set utf8mb4 collate utf8mb4_unicode_ci;
