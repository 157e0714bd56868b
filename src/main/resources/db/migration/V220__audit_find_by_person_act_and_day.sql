alter table audit_entry
    add key audit_entry_at (at),
    add key audit_entry_who_at (who, at),
    add key audit_entry_act_at (act, at),
    add key audit_entry_who_act_at (who, act, at),
    add key audit_entry_subject_at (subject, at);
