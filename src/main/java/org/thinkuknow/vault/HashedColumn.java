package org.thinkuknow.vault;

/**
 * A column that holds keyed hashes.
 *
 * @param table  the table
 * @param key    by which its rows are found: a column with an index, which may be the hashes' own
 * @param column the column of the hashes
 */
public record HashedColumn(String table, String key, String column) {

    /** Refuses what is no plain name, because names go into SQL as they are. */
    public HashedColumn {
        SealedColumn.checkNames(table, key, column);
    }

    @Override
    public String toString() {
        return table + "." + column;
    }
}
