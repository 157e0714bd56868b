-- Whose passkeys are whose: a handle by chance that authenticators keep, with no name in it.
create table account_passkey_owner (
    username varchar(60) not null primary key,
    handle varbinary(64) not null,
    unique key account_passkey_owner_handle (handle)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- The passkeys themselves. The secret half of each never leaves the device; the name is sealed.
create table account_passkey (
    reference char(32) character set ascii collate ascii_bin not null primary key,
    username varchar(60) not null,
    credential_id varbinary(1023) not null,
    public_key varbinary(2000) not null,
    attestation blob not null,
    transports varchar(100) character set ascii collate ascii_bin not null,
    backup_eligible boolean not null,
    backed_up boolean not null,
    counter bigint not null,
    name varbinary(1000) not null,
    made_at datetime(6) not null,
    used_at datetime(6) null,
    unique key account_passkey_credential (credential_id),
    key account_passkey_of (username, made_at)
) character set utf8mb4 collate utf8mb4_unicode_ci;
