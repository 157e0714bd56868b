package org.thinkuknow.schedule;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.thinkuknow.database.UtcColumns;

import java.util.Optional;

/** How each task that erases went the last time, in the database. */
@Repository
class RunRows {

    private final JdbcClient database;

    RunRows(JdbcClient database) {
        this.database = database;
    }

    void keep(String task, LastRun run) {
        database.sql("""
                insert into schedule_run (task, ended_at, erased, left_over, doubt) values (:task, :ended, :done, :left, :doubt)
                on duplicate key update ended_at = :ended, erased = :done, left_over = :left, doubt = :doubt""")
                .param("task", task)
                .param("ended", UtcColumns.of(run.endedAt()))
                .param("done", run.tally().done())
                .param("left", run.tally().left())
                .param("doubt", run.doubt().map(Doubt::name).orElse(null))
                .update();
    }

    Optional<LastRun> of(LongTask task) {
        return database.sql("select * from schedule_run where task = ?")
                .param(task.name())
                .query((row, number) -> new LastRun(
                        task.title(),
                        UtcColumns.instant(row, "ended_at"),
                        new ErasingTally(row.getInt("erased"), row.getInt("left_over")),
                        Optional.ofNullable(row.getString("doubt")).map(Doubt::valueOf)))
                .optional();
    }
}
