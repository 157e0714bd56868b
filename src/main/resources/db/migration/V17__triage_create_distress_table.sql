create table triage_distress (
    officer varchar(60) not null,
    seen_on date not null,
    case_reference varchar(20) character set ascii collate ascii_bin not null,
    primary key (officer, seen_on, case_reference)
) character set utf8mb4 collate utf8mb4_unicode_ci;
