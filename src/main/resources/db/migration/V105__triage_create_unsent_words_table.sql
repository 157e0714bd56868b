-- What an officer has typed and not sent yet. It is theirs alone, and the column of the case is SHIFT for what belongs to no case.
create table triage_unsent (
    id bigint not null auto_increment primary key,
    case_reference varchar(20) character set ascii collate ascii_bin not null,
    officer varchar(60) not null,
    field varchar(60) character set ascii collate ascii_bin not null,
    changed_at datetime(6) not null,
    words mediumblob not null,
    unique key triage_unsent_once (case_reference, officer, field),
    key triage_unsent_officer (officer, case_reference),
    key triage_unsent_old (changed_at)
) character set utf8mb4 collate utf8mb4_unicode_ci;
