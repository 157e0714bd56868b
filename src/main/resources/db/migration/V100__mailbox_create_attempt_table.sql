-- How often a mail was begun to be read, by its place in the mailbox. A row is written before the mail is looked at, so that a process that ends
-- over it counts too; it goes once the mail is filed.
create table mailbox_attempt (
    id bigint not null auto_increment primary key,
    uid_validity bigint not null,
    uid bigint not null,
    attempts int not null,
    not_before datetime(6) not null,
    came_at datetime(6) null,
    set_aside_at datetime(6) null,
    why varchar(20) null,
    unique key mailbox_attempt_mail (uid_validity, uid),
    key mailbox_attempt_set_aside (set_aside_at)
) character set utf8mb4 collate utf8mb4_unicode_ci;
