package org.thinkuknow.outreach;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.figures.Shown;
import org.thinkuknow.figures.SmallNumbers;
import org.thinkuknow.figures.WilsonInterval;

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

    private static final String SCHOOLS = """
            select count(distinct v.nation, v.school_number) from visit v where v.state in ('HELD', 'FOLLOWED_UP') \
            and v.starts_at >= ? and v.starts_at < ?""";
    private static final String TOLD = " and exists (select 1 from visit_disclosure d where d.visit = v.reference)";

    private final JdbcClient database;

    VisitFigures(JdbcClient database) {
        this.database = database;
    }

    /**
     * The figure of a period.
     *
     * @param until the day after its last
     * @return empty while fewer than ten schools were visited
     */
    @Transactional(readOnly = true)
    public Optional<Quarter> between(LocalDate from, LocalDate until) {
        var visited = count(SCHOOLS, from, until);
        return visited < FEWEST_SCHOOLS
                ? Optional.empty()
                : Optional.of(Quarter.of(count(SCHOOLS + TOLD, from, until), visited));
    }

    private int count(String sql, LocalDate from, LocalDate until) {
        return database.sql(sql)
                .params(
                        UtcColumns.of(UkTime.instant(from.atStartOfDay())),
                        UtcColumns.of(UkTime.instant(until.atStartOfDay())))
                .query(Integer.class)
                .single();
    }

    /**
     * The figure. Counts are shown as small numbers may be; the share is said as between what it lies.
     *
     * @param schools  visited
     * @param told     those at which a child told
     * @param interval between what the share lies; empty if {@code told} is not shown
     */
    public record Quarter(Shown schools, Shown told, Optional<WilsonInterval> interval) {

        static Quarter of(int told, int visited) {
            var shown = SmallNumbers.count(told);
            return new Quarter(
                    SmallNumbers.count(visited),
                    shown,
                    shown instanceof Shown.Number ? Optional.of(WilsonInterval.of(told, visited)) : Optional.empty());
        }
    }
}
