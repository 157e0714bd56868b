-- Words that were left out of a referral or of a child's file that was sent, sealed for what they were left out of.
create table withheld_words (
    id bigint not null auto_increment primary key,
    sent varchar(30) character set ascii collate ascii_bin not null,
    report varchar(20) character set ascii collate ascii_bin not null,
    words mediumblob not null,
    why varchar(30) not null,
    marked_by varchar(60) not null,
    marked_at datetime(6) not null,
    given_at datetime(6) null,
    given_by varchar(60) null,
    key withheld_words_sent (sent, id),
    key withheld_words_report (report)
) character set utf8mb4 collate utf8mb4_unicode_ci;
