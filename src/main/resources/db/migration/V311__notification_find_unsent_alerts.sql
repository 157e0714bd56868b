-- How many alerts have not left yet is asked some times a minute by whoever watches the site.
alter table staff_alert add key staff_alert_sent (sent_at);
