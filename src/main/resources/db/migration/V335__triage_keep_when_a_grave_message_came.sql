-- A sighting of the child that is entered after a grave message, and was before it, does not end the clock "child seen".
alter table triage_case add column grave_at datetime(6) null;
