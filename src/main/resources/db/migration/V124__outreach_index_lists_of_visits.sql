-- A list of one state goes on where its page ended; what is asked by state alone begins with it, too.
alter table visit
    add key visit_state_starts (state, starts_at, reference),
    drop key visit_state;
