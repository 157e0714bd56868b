package org.thinkuknow.oversight;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

class RecordFilterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 29);

    @Test
    void whatStandsInTheAddressIsWhatWasChosen() {
        var filter = RecordFilter.ALL
                .by("0123456789abcdef")
                .about("5H6BH-6TW68")
                .doing(Acts.all(ActKind.LOOKED))
                .onTheNightBefore(DAY);
        assertThat(filter.query())
                .isEqualTo(
                        "?person=0123456789abcdef&reference=5H6BH-6TW68&what=looked&from=2026-03-28&to=2026-03-29&night");
        assertThat(RecordFilter.of(read(filter.query()))).isEqualTo(filter);
        assertThat(RecordFilter.of(Map.of())).isEqualTo(RecordFilter.ALL);
        assertThat(RecordFilter.ALL.query()).isEmpty();
    }

    @Test
    void whatNobodyUnderstandsIsLeftOut() {
        assertThat(RecordFilter.of(read("?person=demo-officer&reference=x&what=everything&from=2026-13-01&to=today")))
                .isEqualTo(RecordFilter.ALL);
        assertThat(RecordFilter.of(read("?person=&reference=&what=&from=&to=&night")))
                .isEqualTo(RecordFilter.ALL);
    }

    @Test
    void daysTheWrongWayRoundAreTurnedAndANightNeedsTwo() {
        assertThat(RecordFilter.ALL.on(DAY, DAY.minusDays(3))).isEqualTo(RecordFilter.ALL.on(DAY.minusDays(3), DAY));
        assertThat(RecordFilter.of(read("?from=2026-03-29&to=2026-03-29&night")).night())
                .isFalse();
        assertThat(RecordFilter.of(read("?from=2026-03-29&night")).night()).isFalse();
    }

    /** That night the clocks of London go on by an hour. */
    @Test
    void daysAndNightsAreThoseOfLondon() {
        var day = RecordFilter.ALL.on(DAY, DAY);
        assertThat(day.since()).isEqualTo(Instant.parse("2026-03-29T00:00:00Z"));
        assertThat(day.until()).isEqualTo(Instant.parse("2026-03-29T23:00:00Z"));
        var night = RecordFilter.ALL.onTheNightBefore(DAY);
        assertThat(night.since()).isEqualTo(Instant.parse("2026-03-28T20:00:00Z"));
        assertThat(night.until()).isEqualTo(Instant.parse("2026-03-29T07:00:00Z"));
        assertThat(RecordFilter.ALL.since()).isNull();
        assertThat(RecordFilter.ALL.until()).isNull();
    }

    @Test
    void itIsWrittenDownInWords() {
        assertThat(RecordFilter.ALL.words("")).isEqualTo("everything");
        assertThat(RecordFilter.ALL
                        .about("5H6BH-6TW68")
                        .doing(Acts.all(ActKind.TOOK_OUT))
                        .onTheNightBefore(DAY)
                        .words("demo-officer"))
                .isEqualTo(
                        "by demo-officer; Took out: all; of 5H6BH-6TW68; from 28 March 2026, 20:00; to 29 March 2026, 08:00");
    }

    private static Map<String, List<String>> read(String query) {
        return Arrays.stream(query.substring(1).split("&"))
                .map(each -> each.split("=", 2))
                .collect(Collectors.toMap(each -> each[0], each -> List.of(each.length > 1 ? each[1] : "")));
    }
}
