-- The host of a school's own website, as the register has it: an e-mail address there shows that somebody is of the school (decision 0118).
alter table schools_school
    add column host varchar(100) character set ascii collate ascii_bin not null default '',
    add key schools_school_host (host);
