package org.thinkuknow.figures;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class WilsonIntervalTest {

    private static final double TO_FOUR_PLACES = 0.00005;

    @ParameterizedTest
    @CsvSource({
        "25, 100, 0.1755, 0.3430",
        "5, 20, 0.1119, 0.4687",
        "50, 200, 0.1951, 0.3143",
        "3, 12, 0.0889, 0.5323",
        "0, 10, 0, 0.2775",
        "10, 10, 0.7225, 1"
    })
    void theIntervalIsWhatTheLawOfFiguresWorkedOut(long counted, long among, double low, double high) {
        var interval = WilsonInterval.of(counted, among);

        assertThat(interval.low()).isCloseTo(low, within(TO_FOUR_PLACES));
        assertThat(interval.high()).isCloseTo(high, within(TO_FOUR_PLACES));
    }

    @ParameterizedTest
    @CsvSource({"25, 100, between 18 and 34 in 100", "100, 400, between 21 and 29 in 100"})
    void itIsSaidInHundreds(long counted, long among, String words) {
        assertThat(WilsonInterval.of(counted, among).words()).isEqualTo(words);
    }

    @Test
    void thereIsNoShareOfNobodyAndNoneOfMoreThanAll() {
        assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(-1, 2));
    }
}
