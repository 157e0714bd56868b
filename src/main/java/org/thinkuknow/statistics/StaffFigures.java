package org.thinkuknow.statistics;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.statistics.Period.Kind;
import org.thinkuknow.statistics.ToldRows.ToldSince;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What analysts read: fixed tables of weeks, months and quarters that are over, with the same rules for small numbers as everybody's.
 * They stand as they were told, on every node, until the day of the next edition: nobody can watch one number grow.
 */
@Service
@PreAuthorize("hasAnyRole('ANALYST', 'SUPERVISOR')")
@Transactional(readOnly = true)
public class StaffFigures {

    private static final Map<Kind, Integer> MOST = Map.of(Kind.WEEK, 60, Kind.MONTH, 60, Kind.QUARTER, 20);

    private final PeriodTables tables;
    private final ToldRows told;
    private final CountRows counts;
    private final Recount recount;
    private final Clock clock;

    StaffFigures(PeriodTables tables, ToldRows told, CountRows counts, Recount recount, Clock clock) {
        this.tables = tables;
        this.told = told;
        this.counts = counts;
        this.recount = recount;
        this.clock = clock;
    }

    /** The periods of a kind that can be chosen, the latest first. */
    public List<Period> toChoose(Kind kind) {
        return Period.over(kind, UkTime.today(clock), MOST.getOrDefault(kind, 1));
    }

    /** The period of a name, if it is over. */
    public Optional<Period> named(String name) {
        return Period.named(name).filter(period -> period.isOver(UkTime.today(clock)));
    }

    /**
     * All tables of a period, each beside the period before where they can be compared. What is read before anything has been counted
     * at all is kept for nobody.
     */
    @Transactional
    public List<FigureTable> of(Period period) {
        var since = Editions.lastDay(UkTime.today(clock));
        var before = told.of(period);
        if (before.isPresent() && !before.get().since().isBefore(since)) {
            return before.get().tables();
        }
        var now = tables.of(period);
        if (counts.isEmpty()) {
            return now;
        }
        told.keep(
                period,
                new ToldSince(
                        since,
                        before.map(known -> Revision.of(known.tables(), now)).orElse(now)));
        return told.of(period).map(ToldSince::tables).orElse(now);
    }

    /** What the last recount found, if it found that something had been counted wrong. */
    public Optional<String> doubt() {
        return recount.last().filter(found -> !found.isNothing()).map(Recount.Found::words);
    }
}
