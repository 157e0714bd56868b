package org.thinkuknow.vault;

import java.util.List;

/**
 * Where a module keeps seals and keyed hashes. Each module that does says so with a bean, so that a new key reaches every seal and every
 * hash.
 */
public interface SealedColumns {

    /** The module's columns with seals, each once. */
    List<SealedColumn> columns();

    /** Its columns with what {@link Vault#hash} makes, each once. */
    default List<HashedColumn> hashes() {
        return List.of();
    }
}
