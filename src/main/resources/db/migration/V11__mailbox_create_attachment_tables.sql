create table mailbox_attachment (
    id char(36) character set ascii collate ascii_bin not null primary key,
    report varchar(20) character set ascii collate ascii_bin not null,
    number int not null,
    name mediumblob not null,
    type varchar(120) not null,
    size bigint not null,
    held boolean not null,
    key mailbox_attachment_report (report)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table mailbox_attachment_piece (
    id bigint not null auto_increment primary key,
    attachment char(36) character set ascii collate ascii_bin not null,
    number int not null,
    sealed_for varchar(50) character set ascii collate ascii_bin not null,
    content mediumblob not null,
    unique key mailbox_attachment_piece_number (attachment, number)
) character set utf8mb4 collate utf8mb4_unicode_ci;
