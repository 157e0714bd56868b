alter table account add column notices_refused_at datetime(6) null;
