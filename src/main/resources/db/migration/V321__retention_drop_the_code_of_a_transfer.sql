-- A code is made while somebody is on the telephone, and kept for ten minutes as a slow hash (told_code).
alter table retention_transfer drop column code_hash;
