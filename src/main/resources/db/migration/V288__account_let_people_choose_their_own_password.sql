-- Which password of an account it is: sessions that began with an earlier one end. And whether somebody else has set it.
alter table account
    add column password_number int not null default 1,
    add column password_is_anothers boolean not null default false;
