package org.thinkuknow.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tries, in production and each time it starts, what the database user of the daily work must not be able to do: what is refused
 * cannot be done by whoever has taken over the application either. No row is touched, whatever the answer is (decision 0110).
 */
final class LeastRights {

    /** ER_DBACCESS_DENIED_ERROR, ER_TABLEACCESS_DENIED_ERROR and ER_COLUMNACCESS_DENIED_ERROR. */
    private static final Set<Integer> NOT_ALLOWED = Set.of(1044, 1142, 1143);

    private static final String PROBE = "rights_probe";
    private static final String COLUMNS =
            "select column_name from information_schema.columns where table_schema = database() and table_name = '%s'";

    private LeastRights() {}

    /**
     * What it could do and should not, in sentences; empty if everything was refused.
     *
     * @throws SQLException if the server refuses something for another reason than that it is not allowed
     */
    static List<String> tooMany(Connection work, List<AppendOnly> appendOnly) throws SQLException {
        var faults = new ArrayList<String>();
        for (var each : appendOnly) {
            if (mayDo(work, "delete from `%s` where 1 = 0".formatted(each.table()))) {
                faults.add("DB_USER can remove rows of %s.".formatted(each.table()));
            }
            var changed = new ArrayList<String>();
            for (var column : WorkUser.texts(work, COLUMNS.formatted(each.table()))) {
                if (!each.changeable().contains(column)
                        && mayDo(work, "update `%s` set `%s` = `%2$s` where 1 = 0".formatted(each.table(), column))) {
                    changed.add(column);
                }
            }
            if (!changed.isEmpty()) {
                faults.add("DB_USER can change %s of %s.".formatted(String.join(", ", changed), each.table()));
            }
        }
        if (mayDo(work, "create table %s (id int)".formatted(PROBE))) {
            mayDo(work, "drop table " + PROBE);
            faults.add("DB_USER can make tables.");
        }
        return faults;
    }

    private static boolean mayDo(Connection work, String statement) throws SQLException {
        try (var tried = work.createStatement()) {
            tried.execute(statement);
            return true;
        } catch (SQLException e) {
            if (!NOT_ALLOWED.contains(e.getErrorCode())) {
                throw e;
            }
            return false;
        }
    }
}
