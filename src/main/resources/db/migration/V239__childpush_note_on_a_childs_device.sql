-- Devices that only the child uses, on which a note says in harmless words that there is something to look at. The words of the note,
-- the address at a push service and the keys of the browser are sealed; of the address there is a keyed hash, so that a device stands
-- once beside each report. What is due leaves once its time has come; ends_at is when the case has been ended for long enough.
create table child_push_device (
    id bigint not null auto_increment primary key,
    report varchar(20) character set ascii collate ascii_bin not null,
    device varbinary(2000) not null,
    fingerprint binary(32) not null,
    made_at datetime(6) not null,
    due_at datetime(6) null,
    leaving boolean not null default false,
    ends_at datetime(6) null,
    unique key child_push_device_once (report, fingerprint),
    key child_push_device_same (fingerprint),
    key child_push_device_due (leaving, due_at),
    key child_push_device_ended (ends_at)
) character set utf8mb4 collate utf8mb4_unicode_ci;
