-- An educator's lists go by the beginning of visits, however many there are; the figure of a year reads an index alone.
alter table visit_person add column starts_at datetime(6) not null default '1970-01-01';
update visit_person p join visit v on v.reference = p.visit set p.starts_at = v.starts_at;
alter table visit_person
    alter column starts_at drop default,
    add key visit_person_starts (username, starts_at, visit),
    drop key visit_person_of;
alter table visit add key visit_schools (state, starts_at, nation, school_number, reference);
