-- A signed record waits for the school's lead; when officers got it stands beside when it was signed.
alter table disclosure add column sent_at datetime(6) null;

-- Who reads it (null: the leads, as all before), since when it waits, when it goes to the officers by itself, how many leads were told, and
-- what was decided. What is about somebody who works there has no school here: no list of leads can find it.
alter table disclosure_hand_over
    add column recipient varchar(10) character set ascii collate ascii_bin null,
    add column reader varchar(60) null,
    add column waits_since datetime(6) null,
    add column to_centre_at datetime(6) null,
    add column told int not null default 0,
    add column told_at datetime(6) null,
    add column decision varchar(10) character set ascii collate ascii_bin null,
    add key disclosure_hand_over_centre (acknowledged_at, to_centre_at),
    add key disclosure_hand_over_told (acknowledged_at, told_at),
    add key disclosure_hand_over_reader (reader, handed_at);
