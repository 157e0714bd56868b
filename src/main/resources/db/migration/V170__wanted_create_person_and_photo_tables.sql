-- The file of a wanted person: what is written in it is sealed, and so is why it was taken down. Once published a row's words never change.
create table wanted_person (
    reference varchar(20) character set ascii collate ascii_bin not null primary key,
    state varchar(20) character set ascii collate ascii_bin not null,
    authors varchar(1000) not null,
    proposed_at datetime(6) not null,
    changed_at datetime(6) not null,
    approved_by varchar(60) null,
    published_at datetime(6) null,
    expires_at datetime(6) null,
    warrant_confirmed_at datetime(6) null,
    shown_until datetime(6) null,
    ended_at datetime(6) null,
    wrong_person boolean not null,
    words mediumblob not null,
    ending blob null,
    version bigint not null,
    key wanted_person_shown (state, shown_until),
    key wanted_person_proposed (proposed_at, reference),
    key wanted_person_state (state, proposed_at, reference),
    key wanted_person_published (published_at, reference)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- The photo as it is shown, decoded and encoded anew, sealed.
create table wanted_photo (
    reference varchar(20) character set ascii collate ascii_bin not null primary key,
    picture mediumblob not null,
    constraint wanted_photo_of foreign key (reference) references wanted_person (reference) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;
