package org.thinkuknow.offender;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

/** Where a list goes on, as it stands in an address. */
class DutyPlaceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 28);

    @Test
    void whatIsWrittenIsReadAgain() {
        for (var rule : new String[] {"", "change-home", "annual"}) {
            var place = new DutyPlace(DAY, "RO-1234", rule, DAY.minusDays(3));
            assertThat(DutyPlace.of(place.text())).contains(place);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-02-30_RO-1__2026-01-01",
                "2026-02-28_ro_x_2026-01-01",
                "' or 1=1",
                "2026-02-28_RO-1_X_2026-01-01"
            })
    void anythingElseIsNone(String text) {
        assertThat(DutyPlace.of(text)).isEmpty();
    }
}
