create table triage_referral_mail (
    referral varchar(30) character set ascii collate ascii_bin not null primary key,
    claimed_at datetime(6) not null
) character set utf8mb4 collate utf8mb4_unicode_ci;
