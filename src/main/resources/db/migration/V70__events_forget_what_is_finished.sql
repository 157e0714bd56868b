-- A finished reaction is removed at once from now on; these are the ones from before, and the index that told them apart.
delete from EVENT_PUBLICATION where completion_date is not null;
alter table EVENT_PUBLICATION drop key EVENT_PUBLICATION_BY_COMPLETION_date_idx;

-- Reports by another site are announced by an event of their own; it holds the same reference.
update EVENT_PUBLICATION set event_type = 'org.thinkuknow.report.CameBySite',
    listener_id = 'org.thinkuknow.partner.SentReports.count(org.thinkuknow.report.CameBySite)'
where listener_id = 'org.thinkuknow.partner.SentReports.count(org.thinkuknow.report.ReportReceived)';
