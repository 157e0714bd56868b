package org.thinkuknow.session;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Settings may shorten what was decided, and an installation that would lengthen it does not start. */
class SessionLimitsTest {

    @ParameterizedTest
    @CsvSource({
        "PT15M1S,PT30M,PT8H,PT2M",
        "PT15M,PT31M,PT8H,PT2M",
        "PT15M,PT30M,PT8H1S,PT2M",
        "PT0S,PT30M,PT8H,PT0S",
        "PT15M,PT30M,PT8H,PT15M",
        "PT15M,PT30M,PT8H,PT-1S"
    })
    void longerOrImpossibleTimesAreRefused(Duration centre, Duration school, Duration absolute, Duration warning) {
        assertThatThrownBy(() -> new SessionLimits(centre, school, absolute, warning))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("thinkuknow.sessions.");
    }

    @Test
    void shorterOnesAreTaken() {
        assertThatCode(() -> new SessionLimits(
                        Duration.ofMinutes(5), Duration.ofMinutes(10), Duration.ofHours(4), Duration.ofMinutes(1)))
                .doesNotThrowAnyException();
    }
}
