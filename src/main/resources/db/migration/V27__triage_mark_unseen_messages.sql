alter table triage_case add column unseen boolean not null default false;

-- What waits for an answer now may have been seen; once more is better than never.
update triage_case set unseen = child_wrote;
