package org.thinkuknow.vault;

import java.util.List;

/** Where a module keeps seals. Each module that seals says so with a bean, so that a new key reaches every seal. */
public interface SealedColumns {

    /** The module's columns, each once. */
    List<SealedColumn> columns();
}
