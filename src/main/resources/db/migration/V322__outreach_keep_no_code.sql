-- A code is kept for ten minutes as a slow hash (told_code); what is left here tells one request for a code from the next.
alter table visit_disclosure
    drop column code_hash,
    drop column code_salt,
    add column code_request varchar(40) character set ascii collate ascii_bin null after code_made_at;
