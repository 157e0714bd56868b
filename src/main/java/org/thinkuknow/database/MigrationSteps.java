package org.thinkuknow.database;

import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.internal.jdbc.Results;
import org.flywaydb.core.internal.sqlscript.SqlScript;
import org.flywaydb.core.internal.sqlscript.SqlScriptExecutor;
import org.flywaydb.core.internal.sqlscript.SqlStatement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Carries out the statements of one migration and writes down how many are done. A change of rows and that it is done are written in one
 * transaction. A change of tables is whole or not at all, but the database ends a transaction with it: so the one statement that
 * was begun and is not written down may be done already, and if the database says so, it is taken for done.
 */
final class MigrationSteps implements SqlScriptExecutor {

    /** How far migrations have come that did not end. */
    static final String TABLE = "flyway_schema_progress";

    private static final Logger log = LoggerFactory.getLogger(MigrationSteps.class);
    /** After whatever is said of it. */
    private static final Pattern CHANGES_TABLES =
            Pattern.compile("(\\s*--[^\n]*\n)*\\s*(create|alter|drop|rename)\\s", Pattern.CASE_INSENSITIVE);

    /**
     * What the database says of a change of tables that is made already: a table, column, index or foreign key is there, or the table,
     * column or index that was to go is not.
     */
    private static final Set<Integer> DONE_ALREADY = Set.of(1050, 1060, 1061, 1826, 1051, 1091, 1146);

    /** With which MariaDB refuses a foreign key of a name that is there: errno 121 is the storage's word for that. */
    private static final int NOT_MADE = 1005;

    private final Connection database;

    MigrationSteps(Connection database) {
        this.database = database;
    }

    @Override
    public List<Results> execute(SqlScript script, Configuration configuration) {
        var name = script.getResource().getFilename();
        try {
            run(script, name);
        } catch (SQLException e) {
            throw new FlywayException("%s could not be carried out".formatted(name), e);
        }
        return List.of();
    }

    private void run(SqlScript script, String name) throws SQLException {
        database.setAutoCommit(false);
        begin(name);
        var done = number("done", name);
        var inDoubt = number("begun", name) > done;
        if (done > 0 || inDoubt) {
            log.info("{} goes on after statement {}", name, done);
        }
        try (var statements = script.getSqlStatements()) {
            for (var number = 1; statements.hasNext(); number++) {
                var statement = statements.next();
                if (number > done) {
                    write("begun", number, name);
                    take(statement, number, name, inDoubt && number == done + 1);
                    write("done", number, name);
                }
            }
        }
    }

    private void begin(String name) throws SQLException {
        try (var make = database.createStatement()) {
            make.execute("create table if not exists " + TABLE + " (script varchar(200) not null primary key, "
                    + "begun int not null, done int not null) character set utf8mb4 collate utf8mb4_unicode_ci");
        }
        try (var begin =
                database.prepareStatement("insert ignore into " + TABLE + " (script, begun, done) values (?, 0, 0)")) {
            begin.setString(1, name);
            begin.executeUpdate();
        }
        database.commit();
    }

    private int number(String column, String name) throws SQLException {
        try (var find = database.prepareStatement("select %s from %s where script = ?".formatted(column, TABLE))) {
            find.setString(1, name);
            try (var row = find.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private void take(SqlStatement statement, int number, String name, boolean inDoubt) throws SQLException {
        try (var change = database.createStatement()) {
            change.execute(statement.getSql());
        } catch (SQLException e) {
            if (inDoubt && isDoneAlready(statement, e)) {
                return;
            }
            database.rollback();
            if (!inDoubt) {
                // The server has said that it did not do it.
                write("begun", number - 1, name);
            }
            throw e;
        } catch (RuntimeException | Error e) {
            // Or whoever lets go of the connection would commit it.
            database.rollback();
            throw e;
        }
    }

    private static boolean isDoneAlready(SqlStatement statement, SQLException answer) {
        var isThere = answer.getErrorCode() == NOT_MADE
                && answer.getMessage() != null
                && answer.getMessage().contains("errno: 121");
        return (isThere || DONE_ALREADY.contains(answer.getErrorCode()))
                && CHANGES_TABLES.matcher(statement.getSql()).lookingAt();
    }

    private void write(String column, int number, String name) throws SQLException {
        try (var write = database.prepareStatement("update %s set %s = ? where script = ?".formatted(TABLE, column))) {
            write.setInt(1, number);
            write.setString(2, name);
            write.executeUpdate();
        }
        database.commit();
    }
}
