-- What was sent about a referral ends with it.
delete n from triage_referral_notice n left join triage_referral r on r.reference = n.referral where r.reference is null;
alter table triage_referral_notice
    add constraint triage_referral_notice_of foreign key (referral) references triage_referral (reference) on delete cascade;
delete n from triage_referral_news_mail n left join triage_referral r on r.reference = n.referral where r.reference is null;
alter table triage_referral_news_mail
    add constraint triage_referral_news_mail_of foreign key (referral) references triage_referral (reference) on delete cascade;

-- What the system of an agency is told without content: since when it is tried, and when it was dealt with.
create table triage_referral_hook (
    referral varchar(30) character set ascii collate ascii_bin not null,
    news varchar(40) character set ascii collate ascii_bin not null,
    tried_since datetime(6) not null,
    done_at datetime(6) null,
    primary key (referral, news),
    constraint triage_referral_hook_of foreign key (referral) references triage_referral (reference) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;
