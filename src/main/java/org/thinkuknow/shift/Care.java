package org.thinkuknow.shift;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.database.UtcColumns;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How the signed-in officer wants to read, kept on the server for them alone: nobody is asked why, and it is in no record and no figure
 * (decision 0093).
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class Care {

    /** No shift is longer, and a night does not end at midnight. */
    public static final Duration A_SHIFT = Duration.ofHours(12);

    private static final String ID = "[a-z0-9-]{1,40}";

    private final JdbcClient database;
    private final Clock clock;

    Care(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether cases open with the reasons, and the words on a press. */
    @Transactional(readOnly = true)
    public boolean readsReasonsFirst() {
        return database.sql("select reasons_first from triage_care where officer = ?")
                .param(officer())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Has cases open with the reasons, or with the words as before. */
    public void readReasonsFirst(boolean wanted) {
        database.sql(
                        "insert into triage_care (officer, reasons_first) values (?, ?) on duplicate key update reasons_first = ?")
                .params(officer(), wanted, wanted)
                .update();
    }

    /** The themes that are left out now, by id. */
    @Transactional(readOnly = true)
    public List<LeftOut> leftOut() {
        return database.sql(
                        "select theme, until_at from triage_theme_left_out where officer = ? and until_at > ? order by theme")
                .params(officer(), UtcColumns.of(clock.instant()))
                .query((row, number) -> new LeftOut(row.getString("theme"), UtcColumns.instant(row, "until_at")))
                .list();
    }

    /**
     * Leaves a theme out for a shift from now on.
     *
     * @param theme the id of one of the list
     * @throws IllegalArgumentException if it cannot be one
     */
    public void leaveOut(String theme) {
        if (!theme.matches(ID)) {
            throw new IllegalArgumentException("This is no theme of the list.");
        }
        var until = UtcColumns.of(clock.instant().plus(A_SHIFT));
        database.sql("insert into triage_theme_left_out (officer, theme, until_at) values (?, ?, ?) "
                        + "on duplicate key update until_at = ?")
                .params(officer(), theme, until, until)
                .update();
    }

    /** Takes a theme as any other again. */
    public void takeAgain(String theme) {
        database.sql("delete from triage_theme_left_out where officer = ? and theme = ?")
                .params(officer(), theme)
                .update();
    }

    /** How many people leave out a theme now; neither who nor which. */
    @PreAuthorize("hasRole('SUPERVISOR')")
    @Transactional(readOnly = true)
    public int leavingOut() {
        return database.sql("select count(distinct officer) from triage_theme_left_out where until_at > ?")
                .param(UtcColumns.of(clock.instant()))
                .query(Integer.class)
                .single();
    }

    private static String officer() {
        return Officer.signedIn().username();
    }

    /** A theme, by id, and until when it is left out. */
    public record LeftOut(String theme, Instant until) {}
}
