create table translation_off (
    code varchar(8) character set ascii collate ascii_bin not null primary key
) character set utf8mb4 collate utf8mb4_unicode_ci;
