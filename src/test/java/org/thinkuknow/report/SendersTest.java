package org.thinkuknow.report;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

class SendersTest {

    /** If a turn that is over were not given on, each of so many would wait its longest: together minutes. */
    private static final int MANY = 60;

    private final Senders senders = new Senders();
    private final ArrayDeque<Senders.Turn> turns = new ArrayDeque<>();
    private final ExecutorService late = Executors.newVirtualThreadPerTaskExecutor();

    /** Or a test that fails would wait for them. */
    @AfterEach
    void whoeverStillWaitsIsSentHome() {
        late.shutdownNow();
    }

    @Test
    void whoeverComesWhenAllTurnsAreTakenWaitsUntilOneIsOver() {
        for (var i = 0; i < Senders.AT_ONCE; i++) {
            turns.add(senders.take());
        }
        assertThat(senders.areMany()).isFalse();
        var through = new AtomicInteger();
        late.execute(() -> {
            while (through.get() < MANY) {
                try (var turn = senders.take()) {
                    through.incrementAndGet();
                }
            }
        });
        eventually(() -> assertThat(senders.areMany()).isTrue());
        assertThat(through).hasValue(0);
        turns.remove().close();
        eventually(() -> assertThat(through).hasValue(MANY));
        late.close();
        assertThat(senders.areMany()).isFalse();
        turns.forEach(Senders.Turn::close);
    }
}
