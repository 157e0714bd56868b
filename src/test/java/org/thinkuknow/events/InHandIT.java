package org.thinkuknow.events;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.centre.ReadingReaction;
import org.thinkuknow.support.RunningApplication;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** What a thread of this node works on, however long, or has before it, is not handed out a second time. */
@Import(InHandIT.Slow.class)
class InHandIT extends RunningApplication {

    private static final String SLOW = "%" + InHandIT.class.getSimpleName() + "%";

    @Autowired
    private FailedEventPublications publications;

    @Autowired
    private UnfinishedEvents unfinished;

    @Autowired
    private InHand inHand;

    @Autowired
    @Qualifier(ReadingReaction.LANE)
    private ThreadPoolTaskExecutor readers;

    @Autowired
    private SlowReaction slow;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    private final ThreadPoolTaskExecutor idle = new ThreadPoolTaskExecutor();

    @BeforeEach
    void otherLanesAreIdle() {
        idle.initialize();
    }

    @AfterEach
    void goOn() {
        slow.goOn();
        idle.shutdown();
    }

    @Test
    void whatIsAtWorkAndWhatWaitsBehindItAreEachDoneOnce() {
        var all = Stream.generate(() -> UUID.randomUUID().toString())
                .limit(readers.getCorePoolSize() + 3)
                .toList();
        transaction.executeWithoutResult(
                status -> all.stream().map(Happened::new).forEach(events::publishEvent));
        eventually(() -> assertThat(slow.begun()).hasSize(readers.getCorePoolSize()));
        eventually(() -> assertThat(statuses()).containsOnly("PROCESSING", "PUBLISHED"));

        nothingIsToldOfForSoLongThatItSeemsLost();

        assertThat(statuses()).containsOnly("PROCESSING", "PUBLISHED");
        assertThat(readers.getQueueSize()).isEqualTo(3);
        slow.goOn();
        eventually(() -> assertThat(statuses()).isEmpty());
        eventually(() -> assertThat(readers.getActiveCount()).isZero());
        assertThat(slow.begun()).containsExactlyInAnyOrderElementsOf(all);
        assertThat(inHand.atWork()).isEmpty();
    }

    private void nothingIsToldOfForSoLongThatItSeemsLost() {
        new EventRetries(
                        publications,
                        unfinished,
                        inHand,
                        idle,
                        idle,
                        idle,
                        idle,
                        readers,
                        Duration.ZERO,
                        Duration.ofDays(-1))
                .tryAgain();
    }

    private List<String> statuses() {
        return database.sql("select status from EVENT_PUBLICATION where listener_id like ?")
                .param(SLOW)
                .query(String.class)
                .list();
    }

    record Happened(String what) {}

    /** Works for as long as the test wants. */
    static class SlowReaction {

        private final List<String> begun = new CopyOnWriteArrayList<>();
        private final CountDownLatch goOn = new CountDownLatch(1);

        List<String> begun() {
            return begun;
        }

        void goOn() {
            goOn.countDown();
        }

        @ReadingReaction
        void work(Happened happened) {
            begun.add(happened.what());
            try {
                goOn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @TestConfiguration
    static class Slow {
        @Bean
        SlowReaction slowReaction() {
            return new SlowReaction();
        }
    }
}
