package org.thinkuknow.account;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.vault.Vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The passkeys' rows, as Spring Security asks for them. */
@Component
class PasskeyRows implements UserCredentialRepository {

    private static final String ALL =
            "select p.*, o.handle from account_passkey p join account_passkey_owner o on o.username = p.username ";

    /** What a browser says of it, which is nothing that we may rely on. */
    private static final Pattern TRANSPORT = Pattern.compile("[a-z-]{1,12}");

    private static final int MOST_TRANSPORTS = 7;

    private final JdbcClient database;
    private final Vault vault;
    private final Clock clock;

    PasskeyRows(JdbcClient database, Vault vault, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.clock = clock;
    }

    /** A passkey that counts backwards may have been copied (WebAuthn §6.1.1). */
    static final class CounterWentBack extends IllegalStateException {
        CounterWentBack() {
            super("A passkey counted backwards, or is gone");
        }
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return database.sql(ALL + "where p.credential_id = ?")
                .param(id.getBytes())
                .query(this::record)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return database.sql(ALL + "where o.handle = ? order by p.made_at")
                .param(handle.getBytes())
                .query(this::record)
                .list();
    }

    /** Whose a passkey is. */
    Optional<String> ownerOf(Bytes id) {
        return database.sql("select username from account_passkey where credential_id = ?")
                .param(id.getBytes())
                .query(String.class)
                .optional();
    }

    /** Whether somebody has any. */
    boolean someOf(String username) {
        return !database.sql("select 1 from account_passkey where username = ? limit 1")
                .param(username)
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    /** The usernames of everybody who has any. */
    Set<String> owners() {
        return new HashSet<>(database.sql("select distinct username from account_passkey")
                .query(String.class)
                .list());
    }

    /** Nobody signs in with one of theirs any more. @return how many there were */
    int removeAllOf(String username) {
        return database.sql("delete from account_passkey where username = ?")
                .param(username)
                .update();
    }

    private CredentialRecord record(ResultSet row, int number) throws SQLException {
        var made = UtcColumns.instant(row, "made_at");
        var used = UtcColumns.instantOrNull(row, "used_at");
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(new Bytes(row.getBytes("handle")))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .transports(Arrays.stream(row.getString("transports").split(","))
                        .filter(each -> !each.isEmpty())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .uvInitialized(true)
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .signatureCount(row.getLong("counter"))
                // Its name is for its owner alone (OwnPasskeys), and nobody has to open a seal to sign in.
                .label("")
                .created(made)
                .lastUsed(used == null ? made : used)
                .build();
    }

    /**
     * Keeps a new passkey, which alone brings what its browser said when it was made, or counts one that was used. One that has been
     * removed in the meantime does not come back.
     *
     * @throws CounterWentBack if the authenticator counts and has not counted on: Spring Security compares with the first count alone
     */
    @Override
    public void save(CredentialRecord passkey) {
        if (passkey.getAttestationClientDataJSON() == null) {
            count(passkey);
        } else {
            insert(passkey);
        }
    }

    private void count(CredentialRecord passkey) {
        var counter = passkey.getSignatureCount();
        var counted = database.sql("update account_passkey set counter = ?, used_at = ? where credential_id = ? and "
                        + "(counter < ? or counter = 0 and ? = 0)")
                .params(
                        counter,
                        UtcColumns.of(clock.instant()),
                        passkey.getCredentialId().getBytes(),
                        counter,
                        counter)
                .update();
        if (counted == 0) {
            throw new CounterWentBack();
        }
    }

    private void insert(CredentialRecord passkey) {
        var reference = UUID.randomUUID().toString().replace("-", "");
        database.sql("""
                        insert into account_passkey (reference, username, credential_id, public_key, attestation, transports,
                            backup_eligible, backed_up, counter, name, made_at)
                        select ?, username, ?, ?, ?, ?, ?, ?, ?, ?, ? from account_passkey_owner where handle = ?""")
                .params(
                        reference,
                        passkey.getCredentialId().getBytes(),
                        passkey.getPublicKey().getBytes(),
                        Objects.requireNonNull(passkey.getAttestationObject()).getBytes(),
                        passkey.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .filter(each -> TRANSPORT.matcher(each).matches())
                                .sorted()
                                .limit(MOST_TRANSPORTS)
                                .collect(Collectors.joining(",")),
                        passkey.isBackupEligible(),
                        passkey.isBackupState(),
                        passkey.getSignatureCount(),
                        vault.seal(passkey.getLabel(), reference),
                        UtcColumns.of(clock.instant()),
                        passkey.getUserEntityUserId().getBytes())
                .update();
    }

    @Override
    public void delete(Bytes id) {
        database.sql("delete from account_passkey where credential_id = ?")
                .param(id.getBytes())
                .update();
    }
}
