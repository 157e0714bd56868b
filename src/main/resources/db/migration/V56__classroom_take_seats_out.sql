alter table live_seat add column out_at datetime(6) null;
