-- What was told is compared with the cases by when it came, also among millions.
alter table report add key report_received (received_at);
alter table report_message add key report_message_sent (author, sent_at, report);
alter table disclosure add key disclosure_signed (signed_at);
alter table mailbox_mail add key mailbox_mail_received (received_at);

-- What was told and lies before nobody, and how often people were told of it.
create table triage_overlooked (
    reference varchar(20) character set ascii collate ascii_bin not null primary key,
    since datetime(6) not null,
    told int not null
) character set utf8mb4 collate utf8mb4_unicode_ci;
