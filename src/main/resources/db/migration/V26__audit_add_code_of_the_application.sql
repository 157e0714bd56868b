alter table audit_entry
    add column nonce binary(16) null,
    add column code binary(32) null,
    add unique key audit_entry_nonce (nonce);
