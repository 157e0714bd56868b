-- One record, one visit; most records have none.
alter table disclosure
    add column visit varchar(20) character set ascii collate ascii_bin null,
    add key disclosure_visit (visit, author);
