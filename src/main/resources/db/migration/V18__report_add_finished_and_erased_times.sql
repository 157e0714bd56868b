alter table report
    add column finished_at datetime(6) null,
    add column erased_at datetime(6) null,
    add key report_finished (progress, finished_at, reference);

update report r join triage_case c on c.reference = r.reference
set r.finished_at = c.closed_at where r.progress = 'FINISHED';

-- Erasing looks a disclosure up by its report; without a key it would lock them all.
alter table disclosure add key disclosure_report (report);
