package org.thinkuknow.shift;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.schedule.ErasingTally;

import java.time.Duration;
import java.time.Instant;

/**
 * Words that are no part of any child's file are of use for some days: what was never sent, and what one shift left to
 * the next (decision 0040).
 */
@Component
public class DeskErasing {

    private static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient database;

    DeskErasing(JdbcClient database) {
        this.database = database;
    }

    /** Erases what nobody has changed for a week at a moment, read or not. */
    @Transactional
    public ErasingTally erase(Instant now) {
        var before = UtcColumns.of(now.minus(KEPT));
        return new ErasingTally(
                database.sql("delete from triage_unsent where changed_at < ?")
                                .param(before)
                                .update()
                        + database.sql("delete from triage_shift_note where written_at < ?")
                                .param(before)
                                .update()
                        + database.sql("delete from triage_theme_left_out where until_at < ?")
                                .param(before)
                                .update()
                        + database.sql("delete from triage_talk where heard_at < ?")
                                .param(before)
                                .update()
                        + database.sql("delete from triage_open_desk where seen_at < ?")
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
