package org.thinkuknow.events;

import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.SomethingWaits;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/** Somebody hears of it when a child's urgent words wait in a line that does not move. */
class UrgentWatchTest {

    private static final Instant NOW = Instant.parse("2026-06-10T10:20:30Z");

    private final UnfinishedEvents unfinished = mock();
    private final Clock clock = mock();
    private final List<Object> told = new ArrayList<>();
    private final UrgentWatch watch = new UrgentWatch(
            unfinished, (ApplicationEventPublisher) told::add, mock(PlatformTransactionManager.class), clock);

    @Test
    void nobodyIsToldWhileItIsDoneInTime() {
        waits(UrgentWatch.LONGEST, NOW);
        assertThat(told).isEmpty();
    }

    @Test
    void theSupervisorOnCallIsToldOnceAnHourWhileItIsLate() {
        waits(UrgentWatch.LONGEST.plusMillis(1), NOW);
        waits(UrgentWatch.LONGEST.plusMinutes(5), NOW.plusSeconds(10));
        assertThat(told).containsExactly(waits("2026-06-10T10:00:00Z", NOW));
        waits(UrgentWatch.LONGEST.plusHours(1), NOW.plusSeconds(3_600));
        assertThat(told)
                .containsExactly(
                        waits("2026-06-10T10:00:00Z", NOW), waits("2026-06-10T11:00:00Z", NOW.plusSeconds(3_600)));
    }

    @Test
    void theAlertLeadsToTheDesk() {
        assertThat(watch.pageOf("urgent")).contains("/triage");
        assertThat(watch.pageOf("record")).isEmpty();
    }

    private void waits(Duration age, Instant now) {
        when(unfinished.oldestUrgent()).thenReturn(age);
        when(clock.instant()).thenReturn(now);
        watch.look();
    }

    private static SomethingWaits waits(String hour, Instant now) {
        return new SomethingWaits(
                "urgent",
                "somebody to see why what is urgent is late",
                EscalationTier.SUPERVISOR,
                Instant.parse(hour),
                false,
                now);
    }
}
