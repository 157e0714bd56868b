alter table report add column form_language varchar(8) character set ascii collate ascii_bin null;
