alter table triage_referral
    add column heard int not null default 0,
    add column told int not null default 0,
    add column added_at datetime(6) null,
    add column last_added_at datetime(6) null,
    add column added_read_at datetime(6) null,
    add column added_acknowledged_at datetime(6) null,
    add column added_acknowledged_by varbinary(1000) null;

-- What was written before this was known counts as told: nobody is mailed about old messages.
update triage_referral r set heard =
    (select count(*) from report_message m where m.report = r.case_reference and m.author = 'CHILD');
update triage_referral set told = heard;

create table triage_referral_news_mail (
    referral varchar(30) character set ascii collate ascii_bin not null,
    told int not null,
    done_at datetime(6) not null,
    primary key (referral, told)
) character set utf8mb4 collate utf8mb4_unicode_ci;
