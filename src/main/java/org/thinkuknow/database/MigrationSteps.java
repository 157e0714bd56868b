package org.thinkuknow.database;

import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.internal.jdbc.Results;
import org.flywaydb.core.internal.sqlscript.SqlScript;
import org.flywaydb.core.internal.sqlscript.SqlScriptExecutor;
import org.flywaydb.core.internal.sqlscript.SqlStatement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * Carries out the statements of one migration and writes down how many are done. A change of rows and that it is done are written in one
 * transaction. A change of tables is whole or not at all, but the database ends a transaction with it: so the one statement that
 * was begun and is not written down may be done already, and if the database says so, it is taken for done.
 */
final class MigrationSteps implements SqlScriptExecutor {

    private static final Logger log = LoggerFactory.getLogger(MigrationSteps.class);

    /** After whatever is said of it. */
    private static final Pattern CHANGES_TABLES =
            Pattern.compile("(\\s*--[^\n]*\n)*\\s*(create|alter|drop|rename)\\s", Pattern.CASE_INSENSITIVE);

    private static final Pattern TAKES_AWAY = Pattern.compile("\\b(drop|rename)\\b", Pattern.CASE_INSENSITIVE);

    /** What the database says if a table, column, index or foreign key is there already. */
    private static final Set<Integer> THERE = Set.of(1050, 1060, 1061, 1826);

    /** What it says if the table, column or index that is to go is not there. */
    private static final Set<Integer> GONE = Set.of(1051, 1091, 1146);

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
            database.setAutoCommit(false);
            run(script, name, new MigrationProgress(database, name));
        } catch (SQLException e) {
            throw new FlywayException("%s could not be carried out".formatted(name), e);
        }
        return List.of();
    }

    private void run(SqlScript script, String name, MigrationProgress progress) throws SQLException {
        var reached = progress.begin();
        if (reached.begun() > 0) {
            log.info("{} goes on after statement {}", name, reached.done());
        }
        var sum = new CRC32();
        var number = 0;
        try (var statements = script.getSqlStatements()) {
            while (statements.hasNext()) {
                var statement = statements.next();
                var before = sum.getValue();
                sum.update(statement.getSql().getBytes(StandardCharsets.UTF_8));
                number++;
                refuseAnother(number == reached.begun() && sum.getValue() != reached.sum(), name);
                if (number > reached.done()) {
                    var inDoubt = reached.isInDoubt() && number == reached.begun();
                    progress.begun(number, sum.getValue());
                    try {
                        take(statement, inDoubt);
                    } catch (SQLException e) {
                        if (!inDoubt) {
                            progress.begun(number - 1, before);
                        }
                        throw e;
                    }
                    progress.done(number);
                }
            }
        }
        refuseAnother(number < reached.begun(), name);
    }

    /** Of a file that was changed after it was begun nobody knows which of its statements are done. */
    private static void refuseAnother(boolean isAnother, String name) {
        if (isAnother) {
            throw new FlywayException(
                    "%s is another text than the one that was begun. Finish with the version that began it, or restore the backup."
                            .formatted(name));
        }
    }

    /** @throws SQLException if the server says that it did not do it, and it is not done already */
    private void take(SqlStatement statement, boolean inDoubt) throws SQLException {
        try (var change = database.createStatement()) {
            change.execute(statement.getSql());
        } catch (SQLException e) {
            if (inDoubt && isDoneAlready(statement.getSql(), e)) {
                return;
            }
            database.rollback();
            throw e;
        } catch (RuntimeException | Error e) {
            // Or whoever lets go of the connection would commit it.
            database.rollback();
            throw e;
        }
    }

    private static boolean isDoneAlready(String statement, SQLException answer) {
        return CHANGES_TABLES.matcher(statement).lookingAt()
                && (THERE.contains(answer.getErrorCode())
                        || isThereInMariaDb(answer)
                        || GONE.contains(answer.getErrorCode())
                                && TAKES_AWAY.matcher(statement).find());
    }

    private static boolean isThereInMariaDb(SQLException answer) {
        return answer.getErrorCode() == NOT_MADE
                && answer.getMessage() != null
                && answer.getMessage().contains("errno: 121");
    }
}
