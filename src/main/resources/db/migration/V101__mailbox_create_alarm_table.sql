-- What people were told of the mailbox, and when last: how many mails, never which.
create table mailbox_alarm (
    kind varchar(20) not null primary key,
    mails int not null,
    since datetime(6) not null,
    told_at datetime(6) null
) character set utf8mb4 collate utf8mb4_unicode_ci;
