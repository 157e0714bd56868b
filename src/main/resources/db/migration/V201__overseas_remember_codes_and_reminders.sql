alter table overseas_recipient add column code_sent_at datetime(6) null after sent_at;
alter table overseas_package add column assess_alerted_at datetime(6) null after assess_by;
