package org.thinkuknow.shift;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.schedule.Tally;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Words that are no part of any child's file are of use for some days: what was never sent, and what one shift left to the next (decision 0040). */
@Component
public class DeskErasing {

    private static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient database;

    DeskErasing(JdbcClient database) {
        this.database = database;
    }

    /** Erases what nobody has changed for a week at a moment, read or not. */
    @Transactional
    public Tally erase(Instant now) {
        var before = LocalDateTime.ofInstant(now.minus(KEPT), ZoneOffset.UTC);
        return new Tally(
                database.sql("delete from triage_unsent where changed_at < ?")
                                .param(before)
                                .update()
                        + database.sql("delete from triage_shift_note where written_at < ?")
                                .param(before)
                                .update(),
                0);
    }

    /** Erases what anybody has not sent yet of a case. */
    public int of(String reference) {
        return database.sql("delete from triage_unsent where case_reference = ?")
                .param(reference)
                .update();
    }
}
