create table staff_address_refused (
    person varchar(60) not null primary key,
    address varchar(200) not null,
    refused_at datetime(6) not null
) character set utf8mb4 collate utf8mb4_unicode_ci;
