package org.thinkuknow.account;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.SealedColumn;
import org.thinkuknow.vault.SealedColumns;

import java.util.List;

/** Where this module keeps seals. */
@Component
class PasskeySeals implements SealedColumns {

    @Override
    public List<SealedColumn> columns() {
        return List.of(
                new SealedColumn("account_passkey", "reference", "name", "reference"),
                new SealedColumn("account_code_app", "username", "secret", "username"));
    }
}
