package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.triage.CaseQueue.LanePage;
import org.thinkuknow.triage.CaseQueue.QueueFilter;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;

class SharedLanesTest {

    private static final List<Level> EVERY_LANE = List.of(Level.values());

    private final AtomicInteger readings = new AtomicInteger();
    private final SharedLanes shared = new SharedLanes();

    @Test
    void aDeskThatShowsAllLanesReadsThemOnce() {
        EVERY_LANE.forEach(level ->
                assertThat(read(QueueFilter.ALL, "ayesha").get(level).level()).isEqualTo(level));
        read(QueueFilter.ALL, "ben");
        assertThat(readings).hasValue(1);
    }

    @Test
    void anOfficersOwnCasesAreReadForThatOfficer() {
        var mine = new QueueFilter(QueueFilter.Whose.MINE, null, null, false, QueueFilter.Order.LONGEST_WAIT);
        read(mine, "ayesha");
        read(mine, "ben");
        assertThat(readings).hasValue(2);
    }

    private Map<Level, LanePage> read(QueueFilter filter, String officer) {
        return shared.pages(EVERY_LANE, filter, officer, 30, () -> {
            readings.incrementAndGet();
            var pages = new EnumMap<Level, LanePage>(Level.class);
            EVERY_LANE.forEach(level -> pages.put(level, new LanePage(level, List.of(), 0, 0)));
            return pages;
        });
    }
}
