package org.thinkuknow.events;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

class GivingWayTest {

    private static final int TASKS = 8;
    private static final int FEW = 2;

    private final AtomicBoolean othersNeedIt = new AtomicBoolean();
    private final GivingWay givingWay = new GivingWay(othersNeedIt::get, FEW);
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger atWork = new AtomicInteger();
    private final AtomicInteger mostAtWork = new AtomicInteger();
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final ExecutorService workers = Executors.newFixedThreadPool(TASKS);

    /** Or a test that fails would wait for them for ever. */
    @AfterEach
    void whoeverIsStillAtWorkIsSentHome() {
        workers.shutdownNow();
    }

    @Test
    void whileOthersNeedTheProcessorsOnlyAFewAreAtWorkAndEachGetsItsTurn() {
        othersNeedIt.set(true);
        begin();
        eventually(() -> assertThat(begun).hasValue(FEW));
        goOn.countDown();
        eventually(() -> assertThat(begun).hasValue(TASKS));
        workers.close();
        assertThat(mostAtWork).hasValue(FEW);
    }

    @Test
    void otherwiseAllAreAtWorkAtOnce() {
        begin();
        eventually(() -> assertThat(begun).hasValue(TASKS));
        goOn.countDown();
        workers.close();
        assertThat(mostAtWork).hasValue(TASKS);
    }

    private void begin() {
        for (var i = 0; i < TASKS; i++) {
            workers.execute(givingWay.decorate(this::work));
        }
    }

    private void work() {
        begun.incrementAndGet();
        mostAtWork.accumulateAndGet(atWork.incrementAndGet(), Math::max);
        try {
            goOn.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        atWork.decrementAndGet();
    }
}
