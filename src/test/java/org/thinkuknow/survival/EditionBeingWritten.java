package org.thinkuknow.survival;

import org.thinkuknow.database.DatabaseProcess;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** The latest edition of a week, taken away so that it is written again, and held while it is. */
final class EditionBeingWritten {

    private static final String WEEKS = "select week from figure_edition order by week desc";
    private static final String PICKED_BY =
            "select substring_index(picked_by, ':', -1) from schedule_task where task_name = 'make-edition' and picked";
    private static final String WRITING =
            "select id from information_schema.processlist where info like 'insert ignore into figure_edition%'";

    private final DatabaseProcess database;
    private final Connection holding;
    private final String week;

    /** @param editions how many there are before */
    EditionBeingWritten(DatabaseProcess database, int editions) throws SQLException {
        this.database = database;
        eventually(() -> assertThat(database.texts(WEEKS)).hasSize(editions));
        this.week = database.texts(WEEKS).getFirst();
        this.holding = database.connect();
        holding.setAutoCommit(false);
        while (!isHeld()) {
            holding.rollback();
        }
        eventually(() -> {
            assertThat(database.texts(WRITING)).isNotEmpty();
            assertThat(database.texts(PICKED_BY)).isNotEmpty();
        });
    }

    /** Whoever writes it now waits for us, unless somebody has just written it. */
    private boolean isHeld() throws SQLException {
        database.change("delete from figure_edition where week = '%s'".formatted(week));
        try (var statement = holding.createStatement()) {
            statement.execute(
                    "insert into figure_edition (week, made_on, body) values ('%s', '2000-01-01', '')".formatted(week));
            return true;
        } catch (SQLIntegrityConstraintViolationException wasWritten) {
            return false;
        }
    }

    /** The process of the node that writes it. */
    long writer() throws SQLException {
        return Long.parseLong(database.texts(PICKED_BY).getFirst());
    }

    /** What a dead node had begun to write is dropped, and nobody is kept from writing any more. */
    void drop() throws SQLException {
        for (var id : database.texts(WRITING)) {
            database.change("kill " + id);
        }
        holding.rollback();
        holding.close();
        assertThat(written()).isEmpty();
    }

    /** The edition as it stands. */
    List<String> written() throws SQLException {
        return database.texts("select body from figure_edition where week = '%s'".formatted(week));
    }

    String week() {
        return week;
    }
}
