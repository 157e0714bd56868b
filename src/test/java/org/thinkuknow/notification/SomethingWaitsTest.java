package org.thinkuknow.notification;

import org.junit.jupiter.api.Test;

import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

class SomethingWaitsTest {

    private static String kept(String step) {
        return new SomethingWaits("record", step, EscalationTier.SUPERVISOR, Instant.EPOCH, false, Instant.EPOCH)
                .step();
    }

    /** A longer one was cut by the database alone: its alert was not found again, and was tried for ever and told to nobody. */
    @Test
    void aStepIsAsLongAsItIsKeptAndRepeatsStayApart() {
        var longest = "x".repeat(SomethingWaits.LONGEST_STEP);
        assertThat(kept(longest)).isEqualTo(longest);
        assertThat(kept(longest + "more")).isEqualTo(longest);
        assertThat(kept(longest + "more 2"))
                .hasSize(SomethingWaits.LONGEST_STEP)
                .endsWith("x 2");
        assertThat(kept(longest + "more 12"))
                .hasSize(SomethingWaits.LONGEST_STEP)
                .endsWith("x 12");
        assertThat(SomethingWaits.what(kept(longest + "more 12"))).matches("x+");
    }
}
