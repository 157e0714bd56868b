-- The long tasks of all nodes, apart from the look at the cases, which must never wait for one of them.
create table schedule_task (
    task_name varchar(100) not null,
    task_instance varchar(100) not null,
    task_data blob null,
    execution_time datetime(6) not null,
    picked boolean not null,
    picked_by varchar(50) null,
    last_success datetime(6) null,
    last_failure datetime(6) null,
    consecutive_failures int null,
    last_heartbeat datetime(6) null,
    version bigint not null,
    priority smallint null,
    primary key (task_name, task_instance),
    key schedule_task_execution_time (execution_time),
    key schedule_task_last_heartbeat (last_heartbeat),
    key schedule_task_priority (priority desc, execution_time asc)
) character set utf8mb4 collate utf8mb4_unicode_ci;
