-- Intelligence for a force abroad: what is written in it is sealed, and so is why it was returned or withdrawn.
create table overseas_package (
    reference varchar(20) character set ascii collate ascii_bin not null primary key,
    state varchar(20) character set ascii collate ascii_bin not null,
    tool varchar(20) character set ascii collate ascii_bin not null,
    subject varchar(40) character set ascii collate ascii_bin not null,
    countries varchar(400) character set ascii collate ascii_bin not null,
    begun_by varchar(60) not null,
    authors varchar(1000) not null,
    begun_at datetime(6) not null,
    changed_at datetime(6) not null,
    handed_at datetime(6) null,
    approved_by varchar(60) null,
    approved_at datetime(6) null,
    sent_at datetime(6) null,
    ended_at datetime(6) null,
    assess_by datetime(6) null,
    words mediumblob not null,
    remark blob null,
    version bigint not null,
    key overseas_package_state (state, begun_at, reference),
    key overseas_package_mine (begun_by, begun_at, reference),
    key overseas_package_subject (subject, begun_at),
    key overseas_package_assess (assess_by)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- A bureau or force that a package goes to, with its own link, and what it did with it.
create table overseas_recipient (
    reference varchar(24) character set ascii collate ascii_bin not null primary key,
    package varchar(20) character set ascii collate ascii_bin not null,
    bureau varchar(60) character set ascii collate ascii_bin not null,
    country char(2) character set ascii collate ascii_bin not null,
    link int not null,
    link_made_at datetime(6) not null,
    sent_at datetime(6) null,
    refused_at datetime(6) null,
    opened_at datetime(6) null,
    acknowledged_at datetime(6) null,
    acknowledged_by blob null,
    outcome varchar(20) character set ascii collate ascii_bin null,
    answered_at datetime(6) null,
    answer mediumblob null,
    wrong_codes int not null,
    corrected int not null,
    correction_heard int not null,
    chased int not null,
    chase_at datetime(6) null,
    version bigint not null,
    constraint overseas_recipient_of foreign key (package) references overseas_package (reference) on delete cascade,
    key overseas_recipient_country (country, link_made_at, reference),
    key overseas_recipient_chase (chase_at)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- What had to be corrected after a package had left.
create table overseas_correction (
    reference varchar(30) character set ascii collate ascii_bin not null primary key,
    package varchar(20) character set ascii collate ascii_bin not null,
    number int not null,
    made_by varchar(60) not null,
    made_at datetime(6) not null,
    words mediumblob not null,
    constraint overseas_correction_of foreign key (package) references overseas_package (reference) on delete cascade,
    unique key overseas_correction_number (package, number)
) character set utf8mb4 collate utf8mb4_unicode_ci;
