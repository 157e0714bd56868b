-- People across cases: what stands on a card is sealed for it; it is found by keyed hashes alone. A card without a case is deleted.
create table people_card (
    reference varchar(12) character set ascii collate ascii_bin not null primary key,
    words mediumblob not null,
    made_at datetime(6) not null,
    version int not null default 0
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table people_role (
    card varchar(12) character set ascii collate ascii_bin not null,
    case_reference varchar(20) character set ascii collate ascii_bin not null,
    role varchar(10) not null,
    added_at datetime(6) not null,
    primary key (card, case_reference),
    key people_role_case (case_reference, added_at)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table people_key (
    card varchar(12) character set ascii collate ascii_bin not null,
    hash binary(32) not null,
    kind varchar(20) not null,
    primary key (card, hash),
    key people_key_hash (hash, card, kind)
) character set utf8mb4 collate utf8mb4_unicode_ci;
