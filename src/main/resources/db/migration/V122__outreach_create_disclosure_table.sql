-- What a visit knows of what children told: references, moments, and who at the school has read it (sealed). Never a word.
create table visit_disclosure (
    disclosure varchar(20) character set ascii collate ascii_bin not null primary key,
    visit varchar(20) character set ascii collate ascii_bin not null,
    report varchar(20) character set ascii collate ascii_bin not null,
    author varchar(60) not null,
    signed_at datetime(6) not null,
    code_made_at datetime(6) null,
    code_salt varchar(40) character set ascii collate ascii_bin null,
    code_hash binary(32) null,
    code_tries int not null default 0,
    code_mail varchar(20) character set ascii collate ascii_bin null,
    acknowledged_at datetime(6) null,
    acknowledged_as varchar(20) character set ascii collate ascii_bin null,
    acknowledged_by blob null,
    alerted_at datetime(6) null,
    key visit_disclosure_of (visit, signed_at),
    key visit_disclosure_waits (acknowledged_at, alerted_at, signed_at),
    key visit_disclosure_report (report)
) character set utf8mb4 collate utf8mb4_unicode_ci;
