package org.thinkuknow.limits;

import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A setting that would refuse everybody is refused itself, when the application starts. */
class BodyLimitsTest {

    @Test
    void oneOfEachIsEnoughAndNoneOfAnyIsRefused() {
        assertThat(limits(1, 1, 1, 1).atOnce()).isOne();
        assertRefused(0, 1, 1, 1);
        assertRefused(1, 0, 1, 1);
        assertRefused(1, 1, 0, 1);
        assertRefused(1, 1, 1, 0);
    }

    private static void assertRefused(int milliseconds, int atOnce, int ofOneAddress, int bytes) {
        assertThatThrownBy(() -> limits(milliseconds, atOnce, ofOneAddress, bytes))
                .as("%d ms, %d at once, %d of one address, %d bytes", milliseconds, atOnce, ofOneAddress, bytes)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Every number of thinkuknow.limits.bodies must be at least 1");
    }

    private static BodyLimits limits(int milliseconds, int atOnce, int ofOneAddress, int bytes) {
        return new BodyLimits(Duration.ofMillis(milliseconds), atOnce, ofOneAddress, DataSize.ofBytes(bytes));
    }
}
