package org.thinkuknow.figures;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WaitedTest {

    @ParameterizedTest
    @CsvSource({
        "PT-5M, PT15M, IN-1",
        "PT0S, PT15M, IN-1",
        "PT1M, PT15M, IN-1",
        "PT1M1S, PT15M, IN-2",
        "PT15M, PT15M, IN-15",
        "PT15M1S, PT15M, LATE-20",
        "PT6H, PT6H, IN-360",
        "P8D, P7D, LATE-99999"
    })
    void aTimeIsToldAsTheStepWithinWhichItLies(Duration took, Duration promised, String code) {
        var waited = Waited.of(took, promised);

        assertThat(waited.code()).isEqualTo(code);
        assertThat(Waited.read(code)).isEqualTo(waited);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1 minute",
        "15, 15 minutes",
        "60, 1 hour",
        "90, 90 minutes",
        "240, 4 hours",
        "1440, 24 hours",
        "2880, 2 days",
        "99999, more than 7 days"
    })
    void aTimeIsSaidInWords(long minutes, String words) {
        assertThat(Waited.words(minutes)).isEqualTo(words);
    }

    @Test
    void whatWasWrittenOtherwiseIsNoTime() {
        assertThatIllegalArgumentException().isThrownBy(() -> Waited.read("SOON-5"));
        assertThatIllegalArgumentException().isThrownBy(() -> Waited.read("IN-soon"));
    }
}
