package queue;

import java.sql.Connection;
import java.sql.SQLException;

/** What the database says of itself. */
record DatabaseFigures(Connection database) {

    /** How large the tables are, and how much of them it keeps in memory. */
    String sizes() throws SQLException {
        var tables = number(
                "select sum(data_length + index_length) div 1048576 from information_schema.tables where table_schema = database()",
                1);
        return "tables %,d MB, of which MariaDB keeps %,d MB in memory"
                .formatted(tables, number("show global variables like 'innodb_buffer_pool_size'", 2) >> 20);
    }

    /** How many pages it has read from disk since it was started. */
    long pagesFromDisk() throws SQLException {
        return number("show global status like 'Innodb_buffer_pool_reads'", 2);
    }

    private long number(String query, int column) throws SQLException {
        try (var statement = database.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(column);
        }
    }
}
