-- A row stands while one node sends the mail.
create table mail_claim (
    mail varchar(100) character set ascii collate ascii_bin not null primary key,
    claimed_at datetime(6) not null
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- A referral's own claim was in the transaction that sent it, so none of these is at work.
drop table triage_referral_mail;

alter table triage_referral add column refused_at datetime(6) null;
