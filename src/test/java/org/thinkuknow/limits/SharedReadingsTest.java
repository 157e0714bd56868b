package org.thinkuknow.limits;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** One slow reading keeps only those waiting who want it. */
class SharedReadingsTest {

    private final SharedReadings<Integer, String> shared = new SharedReadings<>(1_000, Duration.ofHours(1));
    private final AtomicInteger readings = new AtomicInteger();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final ExecutorService others = Executors.newCachedThreadPool();

    @AfterEach
    void nobodyWaitsAnyMore() {
        goOn.countDown();
        others.shutdownNow();
    }

    @Test
    void whileOneKeyIsReadEveryOtherKeyIsServed() throws Exception {
        var slow = on(0, this::slowly);
        begun.await();
        for (var key = 1; key <= 200; key++) {
            var other = key;
            assertThat(on(other, asked -> "read " + asked).get(20, TimeUnit.SECONDS))
                    .isEqualTo("read " + other);
        }
        assertThat(slow).isNotDone();
        goOn.countDown();
        assertThat(slow.get(20, TimeUnit.SECONDS)).isEqualTo("read 0");
    }

    @Test
    void whoAsksForTheSameMeanwhileGetsTheSameReading() throws Exception {
        var first = on(0, this::slowly);
        begun.await();
        var second = on(0, this::slowly);
        goOn.countDown();
        assertThat(first.get(20, TimeUnit.SECONDS)).isSameAs(second.get(20, TimeUnit.SECONDS));
        assertThat(readings).hasValue(1);
    }

    @Test
    void whatCouldNotBeReadIsReadAgain() {
        assertThatThrownBy(() -> shared.get(0, key -> {
                    throw new IllegalStateException("the database is away");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(shared.get(0, key -> "read now")).isEqualTo("read now");
    }

    @Test
    void whatIsKeptForNoTimeIsReadEachTime() {
        var never = new SharedReadings<Integer, Integer>(10, Duration.ZERO);
        assertThat(never.get(0, key -> readings.incrementAndGet())).isOne();
        assertThat(never.get(0, key -> readings.incrementAndGet())).isEqualTo(2);
    }

    private CompletableFuture<String> on(int key, Function<Integer, String> read) {
        return CompletableFuture.supplyAsync(() -> shared.get(key, read), others);
    }

    private String slowly(int key) {
        readings.incrementAndGet();
        begun.countDown();
        try {
            goOn.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "read " + key;
    }
}
