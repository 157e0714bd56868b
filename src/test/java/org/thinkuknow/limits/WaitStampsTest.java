package org.thinkuknow.limits;

import org.junit.jupiter.api.Test;
import org.thinkuknow.vault.TestVault;
import org.thinkuknow.vault.Vault;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WaitStampsTest {

    private static final Limits LIMITS = new Limits(60, 120, 600, 30, 3, Duration.ofSeconds(20), 8);
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final String HERE = "192.0.2.1";

    private final Vault vault = TestVault.withNewKeys();
    private final String stamp = at(0).issue(HERE);

    @Test
    void aStampIsRipeAfterTwentySecondsAndOldAfterAnHour() {
        assertThat(at(0).secondsLeft(stamp, HERE)).isEqualTo(20);
        assertThat(at(19).secondsLeft(stamp, HERE)).isEqualTo(1);
        assertThat(at(20).secondsLeft(stamp, HERE)).isZero();
        assertThat(at(3600).secondsLeft(stamp, HERE)).isZero();
        assertThat(at(3601).secondsLeft(stamp, HERE)).isNegative();
    }

    @Test
    void aStampIsGoodForOneAddressAndCannotBeMade() {
        assertThat(at(20).secondsLeft(stamp, "192.0.2.2")).isNegative();
        assertThat(at(20).secondsLeft("", HERE)).isNegative();
        assertThat(at(20).secondsLeft(stamp.replaceAll("\\.\\d+\\.", ".1."), HERE))
                .isNegative();
    }

    @Test
    void aStampIsUsedForOneFormAlsoOnASecondClick() {
        var stamps = at(20);
        assertThat(stamps.use(stamp, "form")).isTrue();
        assertThat(stamps.use(stamp, "form")).isTrue();
        assertThat(stamps.use(stamp, "another form")).isFalse();
    }

    @Test
    void aProofIsWorkThatCanBeChecked() {
        var proofs = IntStream.range(0, 5_000)
                .filter(number -> at(0).isProven(stamp, String.valueOf(number)))
                .count();
        assertThat(proofs).as("about one in 256").isBetween(3L, 60L);
        assertThat(at(0).isProven(stamp, "")).isFalse();
        assertThat(at(0).isProven(stamp, "-1")).isFalse();
    }

    @Test
    void theFirstOfAnAddressIsAlwaysTakenAndAFloodIsNot() {
        var allowances = new Allowances(LIMITS, event -> {});
        assertThat(allowances.secondsToWait("form", HERE, 2)).isZero();
        assertThat(allowances.secondsToWait("form", HERE, 2)).isZero();
        assertThat(allowances.secondsToWait("form", HERE, 2)).isBetween(1L, 30L);
        for (var i = 0; i < 10; i++) {
            assertThat(allowances.secondsToWait("form", "198.51.100." + i, 2)).isZero();
        }
        assertThat(allowances.secondsToWait("form", HERE, 2))
                .as("nobody is rid of a count because others come")
                .isBetween(1L, 30L);
    }

    @Test
    void aHouseholdIsOneNetwork() {
        assertThat(Allowances.networkOf("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(Allowances.networkOf("2001:db8:1:2::9"))
                .isNotEqualTo(Allowances.networkOf("2001:db8:1:3::9"));
        assertThat(Allowances.networkOf(HERE)).isEqualTo(HERE);
        assertThat(Allowances.networkOf("unknown")).isEqualTo("unknown");
    }

    @Test
    void noSettingRefusesEverybody() {
        assertThatThrownBy(() -> new Limits(0, 120, 600, 30, 3, Duration.ZERO, 8))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private WaitStamps at(long seconds) {
        return new WaitStamps(vault, LIMITS, Clock.fixed(NOW.plusSeconds(seconds), ZoneOffset.UTC));
    }
}
