-- What is to be done in a case: the steps of its theme, the tasks of its officer, and when it is looked at again. What each says, why it is
-- done and why it was not needed is sealed. A step comes to a case once.
create table triage_task (
    id bigint not null auto_increment primary key,
    case_reference varchar(20) character set ascii collate ascii_bin not null,
    kind varchar(10) not null,
    step varchar(40) character set ascii collate ascii_bin null,
    words blob not null,
    why blob null,
    done_by_whom varchar(10) not null,
    needed boolean not null,
    from_level tinyint not null,
    added_at datetime(6) not null,
    added_by varchar(60) null,
    due_at datetime(6) not null,
    settled_at datetime(6) null,
    settled_by varchar(60) null,
    not_needed boolean not null default false,
    why_not blob null,
    unique key triage_task_step (case_reference, step),
    key triage_task_next (case_reference, settled_at, due_at, needed, from_level, added_at)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- The next task that counts, as it stands in the rows above; and that the child was seen, by whom and when.
alter table triage_case
    add column task_since datetime(6) null,
    add column task_due_at datetime(6) null,
    add column child_seen_at datetime(6) null,
    add column child_seen_by varchar(20) null,
    add column asked_kinds tinyint generated always as (if(police_asked, 1, 0) + if(services_asked, 2, 0)) stored,
    add column looks_urgent tinyint generated always as (if(other_language or look_first, 1, 0)) stored,
    add column asks_since datetime(6) generated always as
        (least(coalesce(second_asked_at, twin_asked_at), coalesce(twin_asked_at, second_asked_at))) stored;

-- The board goes on being read from one index alone. It may have sixteen columns, so that what is asked of pairs is one column each.
alter table triage_case
    drop key triage_case_load,
    add key triage_case_load (is_open, urgency, owner, claimed_at, clocks_from, asked_kinds, acknowledged_at, replied_at, wrote_at,
        added_at, looks_urgent, unseen, asks_since, child_seen_at, task_since, task_due_at);
