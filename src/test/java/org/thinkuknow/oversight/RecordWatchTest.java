package org.thinkuknow.oversight;

import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.thinkuknow.audit.AuditChain;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.SomethingWaits;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

/** A record that grows without a note of it elsewhere: its end could be cut off, and nobody could say so. */
class RecordWatchTest {

    private static final Instant NOW = Instant.parse("2026-06-10T10:20:30Z");

    private final AuditChain chain = Mockito.mock(AuditChain.class);
    private final List<Object> told = new ArrayList<>();
    private final RecordWatch watch = new RecordWatch(
            chain,
            Mockito.mock(JdbcClient.class),
            (ApplicationEventPublisher) told::add,
            Mockito.mock(PlatformTransactionManager.class),
            Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void nobodyIsToldWhileItIsNoted() {
        when(chain.isNotedUntil(NOW.minus(RecordWatch.LONGEST_WITHOUT_NOTE))).thenReturn(true);
        watch.lookForNotes();
        assertThat(told).isEmpty();
    }

    /** What is told of one moment is told once to each person, so the moment is the beginning of the day in London. */
    @Test
    void theSupervisorOnCallIsToldOncePerDayIfItIsNot() {
        watch.lookForNotes();
        watch.lookForNotes();
        assertThat(told)
                .containsOnly(new SomethingWaits(
                        "record",
                        "somebody to see why the audit record is noted nowhere else",
                        EscalationTier.SUPERVISOR,
                        Instant.parse("2026-06-09T23:00:00Z"),
                        false,
                        NOW));
    }
}
