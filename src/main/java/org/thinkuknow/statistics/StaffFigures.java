package org.thinkuknow.statistics;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.statistics.Period.Kind;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What analysts read: fixed tables of weeks, months and quarters that are over, with the same rules for small numbers as everybody's.
 * A table is kept for some hours as it was worked out, so that nobody can watch one number grow.
 */
@Service
@PreAuthorize("hasAnyRole('ANALYST', 'SUPERVISOR')")
@Transactional(readOnly = true)
public class StaffFigures {

    private static final Map<Kind, Integer> MOST = Map.of(Kind.WEEK, 60, Kind.MONTH, 60, Kind.QUARTER, 20);

    private final PeriodTables tables;
    private final Recount recount;
    private final Duration kept;
    private final Clock clock;
    private final Map<String, Kept> known = new ConcurrentHashMap<>();

    private record Kept(Instant since, List<FigureTable> tables) {}

    StaffFigures(
            PeriodTables tables,
            Recount recount,
            @Value("${thinkuknow.figures.kept:PT6H}") Duration kept,
            Clock clock) {
        this.tables = tables;
        this.recount = recount;
        this.kept = kept;
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

    /** All tables of a period, each beside the period before where they can be compared. */
    public List<FigureTable> of(Period period) {
        var now = clock.instant();
        var found = known.get(period.name());
        if (found == null || !found.since().plus(kept).isAfter(now)) {
            found = new Kept(now, tables.of(period));
            known.put(period.name(), found);
        }
        return found.tables();
    }

    /** What the last recount found, if it found that something had been counted wrong. */
    public Optional<String> doubt() {
        return recount.last().filter(found -> !found.isNothing()).map(Recount.Found::words);
    }
}
