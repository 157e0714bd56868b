package org.thinkuknow;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.thinkuknow.support.Eventually.eventually;

class EventRetriesTest {

    private static final Duration GRACE = Duration.ofSeconds(20);

    private final IncompleteEventPublications publications = mock();
    private final ThreadPoolTaskExecutor reactions = new ThreadPoolTaskExecutor();
    private final EventRetries retries = new EventRetries(publications, reactions, mock(JdbcClient.class, RETURNS_DEEP_STUBS), Clock.systemUTC(), GRACE);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @BeforeEach
    void oneReactionIsAtWork() {
        reactions.setCorePoolSize(1);
        reactions.initialize();
        reactions.execute(this::waitHere);
    }

    @AfterEach
    void stop() {
        goOn.countDown();
        reactions.shutdown();
    }

    @Test
    void whatCouldNotBeFinishedIsTakenUpAgain() {
        standInLine(EventRetries.MOST_WAITING - 1);
        retries.tryAgain();
        verify(publications).resubmitIncompletePublicationsOlderThan(GRACE);
    }

    @Test
    void whileVeryMuchWaitsForItsFirstTurnNothingIsDoneTwice() {
        standInLine(EventRetries.MOST_WAITING);
        retries.tryAgain();
        verify(publications, never()).resubmitIncompletePublicationsOlderThan(GRACE);
    }

    @Test
    void afterAFloodItGoesOn() {
        standInLine(EventRetries.MOST_WAITING);
        goOn.countDown();
        eventually(() -> assertThat(reactions.getQueueSize()).isZero());
        retries.tryAgain();
        verify(publications).resubmitIncompletePublicationsOlderThan(GRACE);
    }

    private void standInLine(int reactionsWaiting) {
        eventually(() -> assertThat(reactions.getActiveCount()).isOne());
        for (var i = 0; i < reactionsWaiting; i++) {
            reactions.execute(() -> { });
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
