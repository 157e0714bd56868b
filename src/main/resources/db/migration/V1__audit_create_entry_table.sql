create table audit_entry (
    id bigint not null auto_increment primary key,
    at datetime(6) not null,
    who varchar(100) not null,
    act varchar(60) not null,
    subject varchar(60) not null,
    detail varchar(500) not null,
    chain_place bigint null,
    chain_hash char(64) character set ascii collate ascii_bin null,
    unique key audit_entry_place (chain_place),
    key audit_entry_subject (subject)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table audit_head (id int not null primary key);
insert into audit_head (id) values (1);
