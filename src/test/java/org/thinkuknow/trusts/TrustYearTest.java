package org.thinkuknow.trusts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

/** Only months that are over are counted, and there is always a year to look at. */
class TrustYearTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-29, 2026, 2026-10-31, 2026-07-31
            2026-12-01, 2026, 2026-11-30, 2026-07-31
            2027-03-01, 2026, 2027-02-28, 2026-07-31
            2027-08-01, 2026, 2027-07-31, 2026-07-31
            2027-08-31, 2026, 2027-07-31, 2026-07-31
            2027-09-01, 2027, 2027-08-31, 2027-07-31
            2028-03-01, 2027, 2028-02-29, 2027-07-31
            """)
    void aYearEndsWithTheLastMonthThatIsOver(LocalDate today, int start, LocalDate last, LocalDate lastOfTheEarlier) {
        assertThat(TrustYear.on(today))
                .containsExactly(new TrustYear(start, last), new TrustYear(start - 1, lastOfTheEarlier));
        assertThat(TrustYear.on(today).getFirst().first()).isEqualTo(LocalDate.of(start, 8, 1));
    }
}
