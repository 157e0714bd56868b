package org.thinkuknow.statistics;

import org.junit.jupiter.api.Test;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class WaitsTest {

    @Test
    void theMiddleAndNineOfTenAreStepsWithinWhichThatManyWereDone() {
        var waits = Waits.of("ONE", Map.of("ONE|IN-5", 30L, "ONE|IN-15", 50L, "ONE|LATE-60", 20L, "TWO|IN-1", 900L));

        assertThat(waits.among()).isEqualTo(100);
        assertThat(waits.inTime()).isEqualTo(80);
        assertThat(waits.middle().text()).isEqualTo("15 minutes");
        assertThat(waits.nineOfTen().text()).isEqualTo("1 hour");
    }

    @Test
    void ofFewNoTimeIsTold() {
        var waits = Waits.of("ONE", Map.of("ONE|IN-5", 3L, "ONE|LATE-20", 6L));

        assertThat(waits.middle().text()).isEqualTo("[x]");
        assertThat(Waits.of("TWO", Map.of()).middle().text()).isEqualTo("[x]");
    }
}
