create table mailbox_mail (
    id bigint not null auto_increment primary key,
    hash binary(32) not null,
    report varchar(20) character set ascii collate ascii_bin null,
    received_at datetime(6) not null,
    done varchar(20) not null,
    why varchar(60) null,
    sender_hash binary(32) not null,
    sender mediumblob null,
    answered_at datetime(6) null,
    unique key mailbox_mail_hash (hash),
    key mailbox_mail_report (report, id),
    key mailbox_mail_sender (sender_hash, received_at)
) character set utf8mb4 collate utf8mb4_unicode_ci;
