alter table staff_waiting add column since datetime(6) null;
update staff_waiting set since = waits_at;
