alter table triage_case
    add age_group varchar(20) character set ascii collate ascii_bin not null default 'NOT_SAID',
    add theme varchar(40) character set ascii collate ascii_bin null,
    add erased boolean not null default false;
