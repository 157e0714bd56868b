-- The desk of the demo; both stay empty everywhere else. Which invented reports were begun, so that no second start and no other node
-- begins them again, and until when new ones arrive, for all nodes.
create table triage_demo_story (
    name varchar(60) character set ascii collate ascii_bin not null primary key,
    reference varchar(20) character set ascii collate ascii_bin null,
    told_at datetime(6) null
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table triage_demo_arrivals (
    id tinyint not null primary key,
    ends_at datetime(6) not null,
    next_at datetime(6) not null,
    arrived int not null
) character set utf8mb4 collate utf8mb4_unicode_ci;
