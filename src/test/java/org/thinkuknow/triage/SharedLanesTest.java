package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.thinkuknow.triage.CaseQueue.LanePage;
import org.thinkuknow.triage.CaseQueue.QueueFilter;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;

class SharedLanesTest {

    private static final List<Lane> EVERY_LANE = List.of(Lane.values());

    private final AtomicInteger readings = new AtomicInteger();
    private final SharedLanes shared = new SharedLanes(new MemoryDesk().restrictions);

    @Test
    void aDeskThatShowsAllLanesReadsThemOnce() {
        EVERY_LANE.forEach(lane ->
                assertThat(read(QueueFilter.ALL, "ayesha").get(lane).lane()).isEqualTo(lane));
        read(QueueFilter.ALL, "ben");
        assertThat(readings).hasValue(1);
    }

    @Test
    void anOfficersOwnCasesAreReadForThatOfficer() {
        var mine = new QueueFilter(QueueFilter.Whose.MINE, null, null, false, QueueFilter.Order.NEXT_DEADLINE);
        read(mine, "ayesha");
        read(mine, "ben");
        assertThat(readings).hasValue(2);
    }

    private Map<Lane, LanePage> read(QueueFilter filter, String officer) {
        return shared.pages(filter, officer, 30, () -> {
            readings.incrementAndGet();
            var pages = new EnumMap<Lane, LanePage>(Lane.class);
            EVERY_LANE.forEach(lane -> pages.put(lane, new LanePage(lane, List.of(), 0, 0)));
            return pages;
        });
    }
}
