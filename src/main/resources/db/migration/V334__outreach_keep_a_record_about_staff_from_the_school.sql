-- What is about somebody at the school is not for the school to read, and nobody there acknowledges it. So far nobody was asked.
alter table visit_disclosure
    add column for_school boolean not null default true after author;
