-- Which reports are tips on which wanted person: references and a moment, and nothing of who told or what.
create table wanted_tip (
    report varchar(20) character set ascii collate ascii_bin not null primary key,
    wanted varchar(20) character set ascii collate ascii_bin not null,
    received_at datetime(6) not null,
    key wanted_tip_on (wanted, received_at)
) character set utf8mb4 collate utf8mb4_unicode_ci;
