-- Whereabouts unknown, missing, wanted: each by itself, with who raised and who closed it and why (sealed). One of a kind stands at a time.
create table offender_flag (
    id varchar(40) character set ascii collate ascii_bin not null primary key,
    offender varchar(20) character set ascii collate ascii_bin not null,
    kind varchar(30) character set ascii collate ascii_bin not null,
    standing boolean null,
    words blob not null,
    raised_by varchar(60) not null,
    raised_at datetime(6) not null,
    closing blob null,
    closed_by varchar(60) null,
    closed_at datetime(6) null,
    unique key offender_flag_one (offender, kind, standing),
    key offender_flag_standing (standing, raised_at, id),
    constraint offender_flag_about foreign key (offender) references offender (reference) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;
