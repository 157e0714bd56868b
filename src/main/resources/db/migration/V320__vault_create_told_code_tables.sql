-- Codes that are told for links, each as a slow hash, and the browsers in which one was given, as keyed hashes.
create table told_code (
    purpose varchar(20) character set ascii collate ascii_bin not null,
    reference varchar(40) character set ascii collate ascii_bin not null,
    code_hash varchar(255) character set ascii collate ascii_bin not null,
    good_until datetime(6) not null,
    primary key (purpose, reference)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table told_browser (
    purpose varchar(20) character set ascii collate ascii_bin not null,
    reference varchar(40) character set ascii collate ascii_bin not null,
    browser binary(32) not null,
    ends_at datetime(6) not null,
    primary key (purpose, reference, browser),
    key told_browser_known (browser),
    key told_browser_ends (ends_at)
) character set utf8mb4 collate utf8mb4_unicode_ci;
