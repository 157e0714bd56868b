package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.thinkuknow.triage.CaseQueue.QueueFilter;
import org.thinkuknow.triage.OverlookedWatch.Setting;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.springframework.test.util.ReflectionTestUtils.getField;
import static org.thinkuknow.support.Eventually.eventually;

/** Open desks hear of changes once they are on disk; and what looks by itself goes on looking. */
class CaseChangesTest {

    private final MemoryDesk desk = new MemoryDesk();
    private final Queue<Runnable> later = new ConcurrentLinkedQueue<>();
    private final Queue<Runnable> pages = new ConcurrentLinkedQueue<>();
    private final CaseChanges changes = new CaseChanges(later::add, pages::add);
    private final AtomicInteger told = new AtomicInteger();

    @Test
    void changesThatFollowAtOnceAreToldTogetherAndOnlyAfterTheCommit() {
        var end = changes.onChange(told::incrementAndGet);
        committed(() -> {
            changes.changed();
            changes.changed();
            assertThat(told).hasValue(0);
        });
        eventually(() -> assertThat(later).hasSize(1));
        later.remove().run();
        drawn(1);
        assertThat(later).as("two changes are told once").isEmpty();
        committed(changes::changed);
        eventually(() -> assertThat(later).hasSize(1));
        later.remove().run();
        drawn(2);
        changes.timePasses();
        drawn(3);
        end.run();
        assertThat((List<?>) getField(Objects.requireNonNull(getField(changes, "desks")), "open"))
                .as("a closed desk")
                .isEmpty();
    }

    @Test
    void aDeskIsInTheLineOnceHoweverMuchChangesAndOneThatFailsHoldsUpNobody() {
        changes.onChange(() -> {
            throw new IllegalStateException("a desk that cannot be drawn");
        });
        changes.onChange(told::incrementAndGet);
        for (var number = 0; number < 1_000; number++) {
            changes.timePasses();
        }
        eventually(() -> assertThat(pages).hasSize(2));
        changes.timePasses();
        assertThat(pages).hasSize(2);
        while (!pages.isEmpty()) {
            try {
                pages.remove().run();
            } catch (IllegalStateException failed) {
                // As an executor goes on after a task that failed.
            }
        }
        assertThat(told).hasValue(1);
    }

    private void drawn(int times) {
        eventually(() -> assertThat(pages).hasSize(1));
        pages.remove().run();
        assertThat(told).hasValue(times);
    }

    @Test
    void aBoardIsToldOnceOfWhatChangesWithinItsTimeAndNeverAfterItIsClosed() {
        var end = changes.onChange(told::incrementAndGet, Duration.ofMinutes(1));
        changes.timePasses();
        changes.timePasses();
        eventually(() -> assertThat(pages).hasSize(1));
        pages.remove().run();
        assertThat(told).hasValue(1);
        changes.timePasses();
        assertThat(pages).as("the minute is not over").isEmpty();
        end.run();
        assertThat((List<?>) getField(Objects.requireNonNull(getField(changes, "desks")), "open"))
                .isEmpty();
        var often = changes.onChange(told::incrementAndGet, Duration.ZERO);
        changes.timePasses();
        eventually(() -> assertThat(pages).hasSize(1));
        pages.remove().run();
        changes.timePasses();
        eventually(() -> assertThat(pages).hasSize(1));
        often.run();
    }

    @Test
    void whatAChangeMadeOutOfDateIsReadAgain() {
        var shared = new SharedLanes(desk.restrictions);
        var readings = new AtomicInteger();
        read(shared, readings);
        read(shared, readings);
        assertThat(readings).hasValue(1);
        committed(shared::changed);
        read(shared, readings);
        assertThat(readings).hasValue(2);
    }

    @Test
    void whatIsOverlookedIsLookedForAgainEvenAfterALookThatFailed() {
        var watch = mock(OverlookedWatch.class);
        doThrow(new IllegalStateException("no row")).when(watch).look(any());
        var everyMoment = new Setting(Duration.ofMillis(5), Duration.ofMinutes(2), Duration.ofDays(2), 20);
        var schedule = new OverlookedSchedule(watch, everyMoment, desk.clock);
        try {
            schedule.start();
            eventually(() -> verify(watch, atLeast(3)).look(MemoryDesk.NOW));
            eventually(() -> verify(watch).lookAtAll(MemoryDesk.NOW));
        } finally {
            schedule.destroy();
        }
    }

    private static void read(SharedLanes shared, AtomicInteger readings) {
        shared.pages(QueueFilter.ALL, "ayesha", 30, () -> {
            readings.incrementAndGet();
            return Map.of();
        });
    }

    private static void committed(Runnable step) {
        TransactionSynchronizationManager.initSynchronization();
        try {
            step.run();
            TransactionSynchronizationManager.getSynchronizations()
                    .forEach(each -> each.afterCompletion(TransactionSynchronization.STATUS_COMMITTED));
        } finally {
            TransactionSynchronizationManager.clearSynchronization();
        }
    }
}
