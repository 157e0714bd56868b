package org.thinkuknow.report;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

class SendersTest {

    private final Senders senders = new Senders();
    private final ArrayDeque<Senders.Turn> turns = new ArrayDeque<>();

    @Test
    void whoeverComesWhenAllTurnsAreTakenWaitsUntilOneIsOver() {
        for (var i = 0; i < Senders.AT_ONCE; i++) {
            turns.add(senders.take());
        }
        assertThat(senders.areMany()).isFalse();
        var through = new AtomicInteger();
        try (var late = Executors.newVirtualThreadPerTaskExecutor()) {
            late.execute(() -> {
                try (var turn = senders.take()) {
                    through.incrementAndGet();
                }
            });
            eventually(() -> assertThat(senders.areMany()).isTrue());
            assertThat(through).hasValue(0);
            turns.remove().close();
            eventually(() -> assertThat(through).hasValue(1));
        }
        assertThat(senders.areMany()).isFalse();
        turns.forEach(Senders.Turn::close);
    }
}
