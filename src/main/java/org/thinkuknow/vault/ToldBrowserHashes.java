package org.thinkuknow.vault;

import org.springframework.stereotype.Component;

import java.util.List;

/** Where the browsers stand that open a link without a code ({@link ToldCodes}). */
@Component
class ToldBrowserHashes implements SealedColumns {

    @Override
    public List<SealedColumn> columns() {
        return List.of();
    }

    @Override
    public List<HashedColumn> hashes() {
        return List.of(new HashedColumn("told_browser", "browser", "browser"));
    }
}
