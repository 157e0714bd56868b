-- Up to which message a case has heard whoever reported. Messages that came before the case's last hearing were heard with it.
create table triage_heard (
    case_reference varchar(20) character set ascii collate ascii_bin not null primary key,
    up_to bigint not null
) character set utf8mb4 collate utf8mb4_unicode_ci;

insert into triage_heard (case_reference, up_to)
    select c.reference, max(m.id) from triage_case c join report_message m on m.report = c.reference
    where m.sent_at <= coalesce(c.wrote_at, c.closed_at, c.received_at) group by c.reference;
