package org.thinkuknow.support;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.schedule.LongTask;

import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** Has a report counted now: whoever erases it in the moment in which it is counted is refused, and a night later is not. */
public final class Counting {

    private Counting() {}

    /** @param counting the task that counts what has changed */
    public static void of(String reference, JdbcClient database, LongTask counting) {
        eventually(() -> {
            counting.work().apply(Instant.now());
            assertThat(database.sql("select count(*) from figure_due where reference = ?")
                            .param(reference)
                            .query(Long.class)
                            .single())
                    .isZero();
        });
    }
}
