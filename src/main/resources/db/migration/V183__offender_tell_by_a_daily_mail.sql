-- One e-mail a day for each person, of counts and links alone.
create table staff_digest (
    id varchar(40) character set ascii collate ascii_bin not null,
    person varchar(60) not null,
    address varchar(200) not null,
    words varchar(4000) not null,
    made_at datetime(6) not null,
    sent_at datetime(6) null,
    failed_at datetime(6) null,
    failure varchar(20) character set ascii collate ascii_bin null,
    primary key (id, person)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- Which rung was told of which duty: once, however often the clock looks.
create table offender_step (
    offender varchar(20) character set ascii collate ascii_bin not null,
    rule varchar(60) character set ascii collate ascii_bin not null,
    counted_from date not null,
    step varchar(20) character set ascii collate ascii_bin not null,
    told_at datetime(6) not null,
    primary key (offender, rule, counted_from, step),
    constraint offender_step_about foreign key (offender) references offender (reference) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;

alter table offender_standing add column at_once boolean not null default false;
