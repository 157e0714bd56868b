-- The one question after a case has ended: when each reporter was asked, and what they chose. What they wrote with it is a message.
create table report_helped (
    report varchar(20) character set ascii collate ascii_bin not null primary key,
    asked_at datetime(6) not null,
    answer varchar(10) null,
    answered_at datetime(6) null,
    key report_helped_asked (asked_at, answer)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- What was chosen with a message that answers that question; null for every other message.
alter table report_message add column helped varchar(10) null;
