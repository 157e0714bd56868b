alter table staff_alert
    add column rung varchar(20) null,
    add column failed_at datetime(6) null,
    add column failure varchar(20) null;

create table staff_untold (
    subject varchar(20) character set ascii collate ascii_bin not null,
    step varchar(60) not null,
    due_at datetime(6) not null,
    rung varchar(20) not null,
    refused boolean not null,
    noted_at datetime(6) not null,
    primary key (subject, step, due_at, rung)
) character set utf8mb4 collate utf8mb4_unicode_ci;
