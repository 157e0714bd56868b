create table EVENT_PUBLICATION (
    id varchar(36) not null primary key,
    listener_id varchar(512) not null,
    event_type varchar(512) not null,
    serialized_event varchar(4000) not null,
    publication_date timestamp(6) not null,
    completion_date timestamp(6) null default null,
    status varchar(20) null,
    completion_attempts int null,
    last_resubmission_date timestamp(6) null default null,
    key EVENT_PUBLICATION_BY_COMPLETION_date_idx (completion_date)
) character set utf8mb4 collate utf8mb4_unicode_ci;
