alter table triage_case modify column reasons mediumtext not null;
