package org.thinkuknow.database;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Brings the tables to this version, also after somebody was stopped in the middle of that. */
final class Migrations {

    /** What has been done, as Flyway writes it down. */
    static final String HISTORY = "flyway_schema_history";

    /** One that is ignored is older than the newest that was done. */
    private static final Set<MigrationState> LEFT = EnumSet.of(MigrationState.PENDING, MigrationState.IGNORED);

    private static final String THERE =
            "select count(*) from information_schema.tables where table_schema = database() and table_name = '%s'";

    private final Flyway flyway;

    Migrations(Flyway flyway) {
        this.flyway = flyway;
    }

    /** Does what is left. One that failed is taken up again where it stopped; one whose text is another than before is refused. */
    void run() {
        change(HISTORY, "delete from " + HISTORY + " where success = 0");
        flyway.migrate();
        change(
                MigrationProgress.TABLE,
                "delete p from %s p join %s h on h.script = p.script and h.success = 1"
                        .formatted(MigrationProgress.TABLE, HISTORY));
    }

    /** How many have not been done, or not to their end. */
    int left() {
        return (int) Arrays.stream(flyway.info().all())
                .filter(each ->
                        LEFT.contains(each.getState()) || each.getState().isFailed())
                .count();
    }

    private void change(String table, String statement) {
        try (var connection = flyway.getConfiguration().getDataSource().getConnection();
                var change = connection.createStatement()) {
            var first = flyway.getConfiguration().getInitSql();
            if (first != null) { // how long it waits for a table, which Flyway says on its own connections alone
                change.execute(first);
            }
            if (isThere(connection, table)) {
                change.execute(statement);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be asked how far its migrations have come", e);
        }
    }

    private static boolean isThere(Connection connection, String table) throws SQLException {
        return !WorkUser.texts(connection, THERE.formatted(table)).getFirst().equals("0");
    }
}
