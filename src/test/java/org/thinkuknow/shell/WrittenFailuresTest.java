package org.thinkuknow.shell;

import org.junit.jupiter.api.Test;

import java.util.concurrent.atomic.AtomicLong;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenFailuresTest {

    private final AtomicLong nanos = new AtomicLong();
    private final WrittenFailures written = new WrittenFailures(nanos::get);

    @Test
    void aFailureIsWrittenAnewAfterAWhile() {
        assertThat(written.firstOf("one", "a")).isEqualTo("a");
        assertThat(written.firstOf("one", "b")).isEqualTo("a");
        assertThat(written.firstOf("two", "c")).isEqualTo("c");
        nanos.addAndGet(WrittenFailures.WHILE.toNanos());
        assertThat(written.firstOf("one", "d")).isEqualTo("d");
    }

    @Test
    void notMoreThanSoManyAreKept() {
        assertThat(written.firstOf("one", "a")).isEqualTo("a");
        for (var other = 0; other < 200; other++) {
            written.firstOf("other " + other, "x");
        }
        assertThat(written.firstOf("one", "b")).isEqualTo("b");
    }
}
