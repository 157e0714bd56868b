alter table disclosure add key disclosure_draft (signed_at, saved_at);
