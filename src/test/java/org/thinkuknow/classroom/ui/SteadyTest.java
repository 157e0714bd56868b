package org.thinkuknow.classroom.ui;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class SteadyTest {

    private Instant now = Instant.parse("2026-11-28T09:00:00Z");
    private final InstantSource source = () -> now;
    private final Steady steady = new Steady(source.withZone(ZoneOffset.UTC));
    private final List<String> taken = new ArrayList<>();

    @Test
    void theSecondTapOfADoubleTapIsNoStep() {
        steady.take(() -> taken.add("first"));
        now = now.plusMillis(399);
        steady.take(() -> taken.add("second tap"));
        now = now.plusMillis(1);
        steady.take(() -> taken.add("later"));
        assertThat(taken).containsExactly("first", "later");
    }

    @Test
    void aClockThatIsSetBackHoldsNothingUp() {
        steady.take(() -> taken.add("first"));
        now = now.minus(Duration.ofHours(1));
        steady.take(() -> taken.add("after"));
        assertThat(taken).containsExactly("first", "after");
    }
}
