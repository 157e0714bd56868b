-- A code that was shown on the educator's own screen proves nothing of the school. Only one that went to the lead's address does, and
-- whoever acknowledged with such a one is verified.
alter table visit_disclosure
    add column verified boolean not null default false after acknowledged_as;
update visit_disclosure set verified = true where acknowledged_at is not null and code_mail is not null;
