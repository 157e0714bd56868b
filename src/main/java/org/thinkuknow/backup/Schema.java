package org.thinkuknow.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which tables there are, how many rows they have, and of which version they are. */
final class Schema {

    /** The tables of migrations; without it neither the application nor a command takes a database for one of its own. */
    private static final String HISTORY = "flyway_schema_history";

    private static final String TABLES = """
            select table_name from information_schema.tables where table_schema = database() and table_type = 'BASE TABLE'
            order by table_name""";
    private static final String VERSION = "select version from " + HISTORY
            + " where success and version is not null order by installed_rank desc limit 1";

    private Schema() {}

    /** Its tables, the history of migrations last: what is half put back is nobody's database. */
    static List<String> tables(Connection database) throws SQLException {
        var found = new ArrayList<>(texts(database, TABLES));
        if (found.remove(HISTORY)) {
            found.add(HISTORY);
        }
        return found;
    }

    static String version(Connection database) throws SQLException {
        return texts(database, VERSION).getFirst();
    }

    static SortedMap<String, Long> rows(Connection database) throws SQLException {
        var rows = new TreeMap<String, Long>();
        for (var table : tables(database)) {
            var count = Long.parseLong(
                    texts(database, "select count(*) from `" + table + "`").getFirst());
            if (count > 0) {
                rows.put(table, count);
            }
        }
        return rows;
    }

    private static List<String> texts(Connection database, String query) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        }
    }
}
