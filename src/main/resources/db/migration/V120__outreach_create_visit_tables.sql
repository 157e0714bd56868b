create table visit (
    reference varchar(20) character set ascii collate ascii_bin not null primary key,
    leader varchar(60) not null,
    school_number varchar(20) character set ascii collate ascii_bin not null,
    school_name varchar(200) not null,
    school_town varchar(100) not null,
    nation varchar(20) character set ascii collate ascii_bin not null,
    starts_at datetime(6) not null,
    minutes int not null,
    audience varchar(200) not null,
    pupils int not null,
    talk varchar(150) not null,
    live boolean not null,
    state varchar(20) character set ascii collate ascii_bin not null,
    planned_at datetime(6) not null,
    confirmed_at datetime(6) null,
    held_at datetime(6) null,
    followed_up_at datetime(6) null,
    cancelled_at datetime(6) null,
    changed_at datetime(6) not null,
    checked varchar(300) character set ascii collate ascii_bin not null,
    follows varchar(20) character set ascii collate ascii_bin null,
    teach_next varchar(1000) not null,
    feedback_key varchar(40) character set ascii collate ascii_bin not null,
    words mediumblob not null,
    version bigint not null,
    unique key visit_feedback_key (feedback_key),
    key visit_starts (starts_at, reference),
    key visit_state (state, held_at),
    key visit_school (school_number, held_at)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table visit_person (
    visit varchar(20) character set ascii collate ascii_bin not null,
    username varchar(60) not null,
    primary key (visit, username),
    key visit_person_of (username, visit),
    constraint visit_person_goes foreign key (visit) references visit (reference) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;
