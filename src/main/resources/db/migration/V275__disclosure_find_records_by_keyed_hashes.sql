-- By what a school's leads find a record: keyed hashes of how names sound and begin, and of classes; never a word.
create table disclosure_key (
    disclosure varchar(20) character set ascii collate ascii_bin not null,
    hash binary(32) not null,
    primary key (disclosure, hash),
    key disclosure_key_hash (hash),
    constraint disclosure_key_of foreign key (disclosure) references disclosure (reference) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- When its hashes were written; null: not yet.
alter table disclosure_hand_over
    add column keyed_at datetime(6) null,
    add key disclosure_hand_over_keyed (keyed_at);
