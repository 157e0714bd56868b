-- Who chairs the governors of a school: they have no account and are written to. A concern about the head goes to them (decision 0114).
alter table account_school
    add column chair_name varchar(100) null,
    add column chair_mail varchar(200) null;
