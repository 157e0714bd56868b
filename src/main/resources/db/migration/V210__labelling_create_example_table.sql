-- Examples that supervisors write for the reader. Nothing here leads back to a case: its reference is a random one of its own, there is no time,
-- whoever wrote it is forgotten once another has read it, and only then has it a number. Words are sealed, and gone when it is refused or
-- withdrawn; the id stays, so that it never means anything else.
create table labelling_example (
    reference varchar(40) character set ascii collate ascii_bin not null primary key,
    id varchar(8) character set ascii collate ascii_bin null,
    state varchar(20) character set ascii collate ascii_bin not null,
    level varchar(10) character set ascii collate ascii_bin not null,
    second_level varchar(10) character set ascii collate ascii_bin null,
    writer varchar(20) character set ascii collate ascii_bin not null,
    age varchar(2) character set ascii collate ascii_bin not null,
    voice varchar(20) character set ascii collate ascii_bin not null,
    theme varchar(60) character set ascii collate ascii_bin not null,
    words blob null,
    ending blob null,
    written_by varchar(60) null,
    version bigint not null,
    unique key labelling_example_id (id),
    key labelling_example_state (state, id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- The last number that was given to an example.
create table labelling_number (
    one int not null primary key,
    last bigint not null
);
insert into labelling_number (one, last) values (1, 0);
