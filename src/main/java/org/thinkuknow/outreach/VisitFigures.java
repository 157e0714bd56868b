package org.thinkuknow.outreach;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.figures.Share;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * Of the schools that were visited, at how many at least one child told somebody. One figure for all of them: never one of a school,
 * and none while there are few (law, section 5, number 7).
 */
@Service
@PreAuthorize("hasRole('SUPERVISOR')")
public class VisitFigures {

    /** With fewer schools the figure says too much of each. */
    public static final int FEWEST_SCHOOLS = 10;

    private static final String SCHOOLS = """
            select count(distinct v.nation, v.school_number) from visit v where v.state in ('HELD', 'FOLLOWED_UP') \
            and v.starts_at >= ? and v.starts_at < ?""";
    private static final String TOLD =
            " and exists (select 1 from visit_disclosure d where d.visit = v.reference and d.signed_at < ?)";

    private final JdbcClient database;
    private final Clock clock;

    VisitFigures(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The figure of the last school year that is over. No two of these share a day: of years that overlapped, such as four quarters each
     * time, one figure taken from the other would tell how many it was in the quarters between (decision 0146).
     *
     * @return empty if fewer than ten schools were visited in it
     */
    @Transactional(readOnly = true)
    public Optional<Year> latest() {
        var until = overOn(UkTime.today(clock));
        return between(until.minusYears(1), until);
    }

    /** The day after the school year that was over last on a day. */
    static LocalDate overOn(LocalDate day) {
        var begins = LocalDate.of(day.getYear(), Month.SEPTEMBER, 1);
        return begins.isAfter(day) ? begins.minusYears(1) : begins;
    }

    /** @param until the day after the last */
    Optional<Year> between(LocalDate from, LocalDate until) {
        var begin = UtcColumns.of(UkTime.instant(from.atStartOfDay()));
        var end = UtcColumns.of(UkTime.instant(until.atStartOfDay()));
        var visited = count(SCHOOLS, begin, end);
        return visited < FEWEST_SCHOOLS
                ? Optional.empty()
                : Optional.of(
                        new Year(from, until.minusDays(1), new Share(count(SCHOOLS + TOLD, begin, end, end), visited)));
    }

    private int count(String sql, Object... params) {
        return database.sql(sql).params(params).query(Integer.class).single();
    }

    /**
     * The figure. Counts are shown as small numbers may be, and the interval is made of what is shown.
     *
     * @param first the first day
     * @param last  the last day
     * @param share the schools at which a child told, among those that were visited
     */
    public record Year(LocalDate first, LocalDate last, Share share) {}
}
