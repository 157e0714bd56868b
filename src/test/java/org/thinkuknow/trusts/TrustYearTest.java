package org.thinkuknow.trusts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

/** Only terms that are over are counted, and there is always a year to look at. */
class TrustYearTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-29, 2025, 2026-08-31, 2025-08-31
            2026-12-31, 2025, 2026-08-31, 2025-08-31
            2027-01-01, 2026, 2026-12-31, 2026-08-31
            2027-03-31, 2026, 2026-12-31, 2026-08-31
            2027-04-01, 2026, 2027-03-31, 2026-08-31
            2027-08-31, 2026, 2027-03-31, 2026-08-31
            2027-09-01, 2026, 2027-08-31, 2026-08-31
            """)
    void aYearEndsWithTheLastTermThatIsOver(LocalDate today, int start, LocalDate last, LocalDate lastOfTheEarlier) {
        assertThat(TrustYear.on(today))
                .containsExactly(new TrustYear(start, last), new TrustYear(start - 1, lastOfTheEarlier));
        assertThat(TrustYear.on(today).getFirst().first()).isEqualTo(LocalDate.of(start, 9, 1));
    }
}
