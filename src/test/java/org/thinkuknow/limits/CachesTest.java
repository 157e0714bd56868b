package org.thinkuknow.limits;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import static org.assertj.core.api.Assertions.assertThat;

class CachesTest {

    private static final int MOST = 100;

    @Test
    void memoryHasAnEnd() {
        var kept = Caches.<String, Integer>of(MOST);
        for (var number = 0; number < 50 * MOST; number++) {
            kept.put("number " + number, number);
            assertThat(kept).hasSizeLessThanOrEqualTo(MOST);
        }
        assertThat(kept).isNotEmpty();
    }

    @Test
    void whatIsAskedForOftenIsNotPushedOutByManyThatComeOnce() {
        var kept = Caches.<String, String>of(MOST);
        kept.put("often", "there");
        for (var number = 0; number < 50 * MOST; number++) {
            assertThat(kept.get("often")).isEqualTo("there");
            kept.put("once " + number, "there");
        }
    }

    @Test
    void whatNobodyAsksForIsForgottenAfterItsTimeAndNotBefore() {
        var now = new AtomicLong();
        var kept = Caches.<String, String>of(MOST, Duration.ofMinutes(1), now::get);
        kept.put("count", "three");
        now.addAndGet(Duration.ofSeconds(59).toNanos());
        assertThat(kept.get("count")).isEqualTo("three");
        now.addAndGet(Duration.ofSeconds(59).toNanos());
        assertThat(kept.get("count")).as("it was asked for").isEqualTo("three");
        now.addAndGet(Duration.ofSeconds(61).toNanos());
        assertThat(kept.get("count")).isNull();
    }

    @Test
    void whatIsOldMakesPlaceForWhatIsNew() {
        var now = new AtomicLong();
        var kept = Caches.<String, String>of(MOST, Duration.ofMinutes(1), now::get);
        for (var number = 0; number < MOST; number++) {
            kept.put("old " + number, "there");
            assertThat(kept.get("old " + number)).isEqualTo("there");
        }
        now.addAndGet(Duration.ofSeconds(61).toNanos());
        for (var number = 0; number < MOST; number++) {
            kept.put("new " + number, "there");
        }
        for (var number = 0; number < MOST; number++) {
            assertThat(kept.get("new " + number)).isEqualTo("there");
        }
    }
}
