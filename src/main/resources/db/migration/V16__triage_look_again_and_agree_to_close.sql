alter table triage_case
    add column look_again boolean not null default false,
    add column close_as varchar(40) null,
    add column close_asked_by varchar(60) null,
    add column messages_searched int not null default 0;
