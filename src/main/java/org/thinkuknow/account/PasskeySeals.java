package org.thinkuknow.account;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.HashedColumn;
import org.thinkuknow.vault.SealedColumn;
import org.thinkuknow.vault.SealedColumns;

import java.util.List;

/** Where this module keeps seals and keyed hashes. */
@Component
class PasskeySeals implements SealedColumns {

    @Override
    public List<SealedColumn> columns() {
        return List.of(
                new SealedColumn("account_passkey", "reference", "name", "reference"),
                new SealedColumn("account_code_app", "username", "secret", "username"));
    }

    @Override
    public List<HashedColumn> hashes() {
        return List.of(
                new HashedColumn("account_try", "key_hash", "key_hash"),
                new HashedColumn("account_identity", "identity_hash", "identity_hash"));
    }
}
