package org.thinkuknow.vault;

/**
 * A column that holds seals.
 *
 * @param table      the table
 * @param key        its primary key, one column
 * @param column     the column of the seals
 * @param associated the column whose value the words were sealed for
 */
public record SealedColumn(String table, String key, String column, String associated) {

    /** Refuses what is no plain name, because names go into SQL as they are. */
    public SealedColumn {
        checkNames(table, key, column, associated);
    }

    static void checkNames(String... names) {
        for (var name : names) {
            if (!name.matches("[a-z_]+")) {
                throw new IllegalArgumentException("Not a name of a table or column: " + name);
            }
        }
    }

    @Override
    public String toString() {
        return table + "." + column;
    }
}
