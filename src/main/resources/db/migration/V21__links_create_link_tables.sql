create table link_report (
    reference varchar(20) character set ascii collate ascii_bin not null primary key,
    received_at datetime(6) not null,
    words_hash binary(32) null,
    edition int not null,
    key link_report_words (words_hash, received_at)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table link_identifier (
    reference varchar(20) character set ascii collate ascii_bin not null,
    hash binary(32) not null,
    kind varchar(20) not null,
    primary key (reference, hash),
    key link_identifier_hash (hash, reference)
) character set utf8mb4 collate utf8mb4_unicode_ci;
