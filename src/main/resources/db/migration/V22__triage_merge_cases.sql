alter table triage_case drop key triage_case_lane, drop key triage_case_owner, drop column is_open;
alter table triage_case
    add column merged_into varchar(20) character set ascii collate ascii_bin null,
    add column same_report boolean not null default false,
    add column twin_of varchar(20) character set ascii collate ascii_bin null,
    add column twin_asked_by varchar(60) null,
    add column heard_from varchar(20) character set ascii collate ascii_bin null,
    add column joins int not null default 0;
alter table triage_case
    add column is_open tinyint generated always as (if(state = 'CLOSED' or merged_into is not null, 0, 1)) stored;
alter table triage_case
    add key triage_case_lane (is_open, urgency, received_at, reference),
    add key triage_case_owner (is_open, owner, urgency, received_at, reference),
    add key triage_case_merged (merged_into);
