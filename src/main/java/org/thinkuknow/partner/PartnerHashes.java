package org.thinkuknow.partner;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.HashedColumn;
import org.thinkuknow.vault.SealedColumn;
import org.thinkuknow.vault.SealedColumns;

import java.util.List;

/** Where this module keeps keyed hashes; it seals nothing. */
@Component
class PartnerHashes implements SealedColumns {

    @Override
    public List<SealedColumn> columns() {
        return List.of();
    }

    @Override
    public List<HashedColumn> hashes() {
        return List.of(
                new HashedColumn("host", "host_key", "secret_hash"),
                new HashedColumn("partner_intake", "key_hash", "body_hash"),
                new HashedColumn("partner_intake", "key_hash", "key_hash"));
    }
}
