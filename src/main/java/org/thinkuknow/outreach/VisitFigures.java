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

    private static final int MONTHS_OF_A_QUARTER = 3;

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
     * The figure of the last four quarters that are over. It changes four times a year: one that moved from one day to the next would tell
     * that a child told, and at which school.
     *
     * @return empty while fewer than ten schools were visited in them
     */
    @Transactional(readOnly = true)
    public Optional<Year> latest() {
        var until = quarterOf(UkTime.today(clock));
        return between(until.minusYears(1), until);
    }

    private static LocalDate quarterOf(LocalDate day) {
        return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % MONTHS_OF_A_QUARTER);
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
