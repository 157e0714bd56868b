package org.thinkuknow.triage;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.AfterCommit;
import org.thinkuknow.limits.SharedReadings;
import org.thinkuknow.triage.CaseChanges.CaseChanged;
import org.thinkuknow.triage.CaseChanges.CaseLooked;
import org.thinkuknow.triage.CaseQueue.LanePage;
import org.thinkuknow.triage.CaseQueue.QueueFilter;
import org.thinkuknow.triage.CaseQueue.QueuedCase;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * One reading of the lanes for all desks that show them: fifty open desks ask the database as often as one. What a change made
 * out of date is never given out after the change; what another node changed is at most a second old.
 */
@Component
class SharedLanes {

    private static final Duration LONGEST_KEPT = Duration.ofSeconds(1);

    private static final int MOST = 1_000;

    private final SharedReadings<Wanted, Map<Lane, LanePage>> readings = new SharedReadings<>(MOST, LONGEST_KEPT);
    private final SharedReadings<Latest, List<QueuedCase>> latest = new SharedReadings<>(MOST, LONGEST_KEPT);
    private final AtomicLong change = new AtomicLong();
    private final Restrictions restrictions;

    SharedLanes(Restrictions restrictions) {
        this.restrictions = restrictions;
    }

    /**
     * One reading for all but those to whom a case is closed, who share theirs with nobody.
     *
     * @param officer whose desk asks: their own cases are theirs alone
     */
    Map<Lane, LanePage> pages(QueueFilter filter, String officer, int rows, Supplier<Map<Lane, LanePage>> read) {
        var apart = !restrictions.closedTo(officer).isEmpty();
        var whose = apart || filter.whose() == QueueFilter.Whose.MINE ? officer : "";
        var wanted = new Wanted(filter, whose, apart, rows, change.get());
        return readings.get(wanted, asked -> read.get());
    }

    /** The cases of level one that came last. */
    List<QueuedCase> latest(Supplier<List<QueuedCase>> read) {
        var apart = !restrictions.closedToMe().isEmpty();
        var officer = apart ? Objects.requireNonNullElse(Restrictions.signedIn(), "") : "";
        return latest.get(new Latest(officer, change.get()), asked -> read.get());
    }

    /** A reading that began before the change is kept under the number from before, where nobody looks any more. */
    @EventListener({CaseChanged.class, CaseLooked.class})
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void changed() {
        AfterCommit.run(change::incrementAndGet);
    }

    private record Wanted(QueueFilter filter, String officer, boolean apart, int rows, long change) {}

    private record Latest(String officer, long change) {}
}
