package org.thinkuknow.events;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.thinkuknow.support.Eventually.eventually;

class EventRetriesTest {

    private static final Duration PAUSE = Duration.ofSeconds(15);
    private static final Duration STALE = Duration.ofSeconds(30);

    private final FailedEventPublications publications = mock();
    private final UnfinishedEvents unfinished = mock();
    private final InHand inHand = new InHand();
    private final ThreadPoolTaskExecutor urgent = new ThreadPoolTaskExecutor();
    private final ThreadPoolTaskExecutor others = new ThreadPoolTaskExecutor();
    private final ThreadPoolTaskExecutor mails = new ThreadPoolTaskExecutor();
    private final ThreadPoolTaskExecutor calls = new ThreadPoolTaskExecutor();
    private final ThreadPoolTaskExecutor readers = new ThreadPoolTaskExecutor();
    private final EventRetries retries =
            new EventRetries(publications, unfinished, inHand, urgent, others, mails, calls, readers, PAUSE, STALE);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @BeforeEach
    void oneReactionOfEachLaneIsAtWork() {
        Stream.of(urgent, others, mails, calls, readers).forEach(lane -> {
            lane.setCorePoolSize(1);
            lane.initialize();
            lane.execute(this::waitHere);
            eventually(() -> assertThat(lane.getActiveCount()).isOne());
        });
    }

    @AfterEach
    void stop() {
        goOn.countDown();
        Stream.of(urgent, others, mails, calls, readers).forEach(ThreadPoolTaskExecutor::shutdown);
    }

    @Test
    void whatIsDueIsTakenUpAgainAndNothingElse() {
        var due = UUID.randomUUID();
        when(unfinished.due(eq(EventLane.OTHERS), any(), anyInt())).thenReturn(List.of(due));
        retries.tryAgain();
        var options = ArgumentCaptor.forClass(ResubmissionOptions.class);
        verify(publications).resubmit(options.capture());
        assertThat(options.getValue().getFilter()).accepts(publication(due)).rejects(publication(UUID.randomUUID()));
    }

    @Test
    void aRoundTakesUpAsMuchAsFindsRoomInItsLane() {
        standInLine(mails, EventRetries.MOST_WAITING - 7);
        retries.tryAgain();
        verify(unfinished).due(EventLane.MAIL, PAUSE, 7);
        verify(unfinished).due(EventLane.URGENT, PAUSE, EventRetries.MOST_WAITING);
    }

    @Test
    void whileVeryMuchWaitsInALaneNothingOfItIsTakenUpAgainAndTheOthersGoOn() {
        standInLine(mails, EventRetries.MOST_WAITING);
        retries.tryAgain();
        verify(unfinished, never()).due(eq(EventLane.MAIL), any(), anyInt());
        verify(unfinished).due(eq(EventLane.URGENT), any(), anyInt());
        verify(unfinished).due(eq(EventLane.OTHERS), any(), anyInt());
    }

    @Test
    void afterAFloodItGoesOn() {
        standInLine(others, EventRetries.MOST_WAITING);
        goOn.countDown();
        eventually(() -> assertThat(others.getQueueSize()).isZero());
        retries.tryAgain();
        verify(unfinished).due(EventLane.OTHERS, PAUSE, EventRetries.MOST_WAITING);
    }

    private static EventPublication publication(UUID id) {
        var publication = mock(EventPublication.class);
        when(publication.getIdentifier()).thenReturn(id);
        return publication;
    }

    private static void standInLine(ThreadPoolTaskExecutor lane, int reactionsWaiting) {
        for (var i = 0; i < reactionsWaiting; i++) {
            lane.execute(() -> {});
        }
    }

    private void waitHere() {
        try {
            goOn.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
