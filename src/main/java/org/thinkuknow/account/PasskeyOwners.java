package org.thinkuknow.account;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Under which handle authenticators know somebody: 32 bytes by chance, as WebAuthn asks (§5.4.3), because devices show it to others. */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private final JdbcClient database;

    PasskeyOwners(JdbcClient database) {
        this.database = database;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return database.sql("select username from account_passkey_owner where handle = ?")
                .param(handle.getBytes())
                .query(String.class)
                .optional()
                .map(username -> entity(username, handle))
                .orElse(null);
    }

    /** Gives whoever has no handle one, so that of two pages that ask at once neither works with another's. */
    @Override
    public PublicKeyCredentialUserEntity findByUsername(String username) {
        save(entity(username, Bytes.random())); // first of all: what is read before is all that a transaction ever sees
        var known = handleOf(username);
        if (known == null) {
            throw new IllegalStateException("A handle was not kept");
        }
        return entity(username, known);
    }

    private @Nullable Bytes handleOf(String username) {
        return database.sql("select handle from account_passkey_owner where username = ?")
                .param(username)
                .query((row, number) -> new Bytes(row.getBytes("handle")))
                .optional()
                .orElse(null);
    }

    private static PublicKeyCredentialUserEntity entity(String username, Bytes handle) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .name(username)
                .displayName(username)
                .id(handle)
                .build();
    }

    /** Keeps a handle for good; somebody who has one keeps theirs. */
    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        database.sql("insert ignore into account_passkey_owner (username, handle) values (?, ?)")
                .params(owner.getName(), owner.getId().getBytes())
                .update();
    }

    @Override
    public void delete(Bytes handle) {
        database.sql("delete from account_passkey_owner where handle = ?")
                .param(handle.getBytes())
                .update();
    }
}
