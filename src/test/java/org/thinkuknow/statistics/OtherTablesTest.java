package org.thinkuknow.statistics;

import org.junit.jupiter.api.Test;
import org.thinkuknow.figures.CountedTables;
import org.thinkuknow.figures.CountedTables.CountedRow;
import org.thinkuknow.figures.CountedTables.CountedTable;
import org.thinkuknow.figures.CountedTables.RowSum;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import static org.assertj.core.api.Assertions.assertThat;

/** What other modules count by themselves is hidden by the same rules. */
class OtherTablesTest {

    private static final Period QUARTER = Period.named("2026-Q2").orElseThrow();

    /** April and May of four each are hidden; "10" for the quarter is eight at least, and would tell both. */
    @Test
    void aQuarterDoesNotTellWhatItsMonthsHide() {
        assertThat(cells("2026-04", 4, 4, 0)).containsExactly("[c]");
        assertThat(cells("2026-06", 4, 4, 0)).containsExactly("0");
        assertThat(cells("2026-Q2", 4, 4, 0)).containsExactly("[c]");
    }

    @Test
    void aQuarterIsToldWhereItsMonthsStayOpen() {
        assertThat(cells("2026-Q2", 40, 3, 0)).containsExactly("45");
    }

    /** Of ten who answered eight chose one of two things, four each: "10" beside two hidden ones and a zero would tell both. */
    @Test
    void whatAddsUpInARowTellsNoPartOfIt() {
        var sum = List.of(new RowSum(0, List.of(1, 2, 3)));
        CountedTables helped = (first, last) -> List.of(new CountedTable(
                "helped",
                "",
                "",
                "",
                List.of("Who", "a", "b", "c", "d"),
                List.of(new CountedRow(
                        "All", first.getMonthValue() == 4 ? List.of(8L, 4L, 4L, 0L) : List.of(0L, 0L, 0L, 0L))),
                false,
                sum));

        for (var period : List.of("2026-04", "2026-Q2")) {
            assertThat(new OtherTables(List.of(helped)).of(Period.named(period).orElseThrow()))
                    .singleElement()
                    .satisfies(table -> assertThat(table.rows().getFirst().cells())
                            .as(period)
                            .containsExactly("[c]", "[c]", "[c]", "0"));
        }
    }

    @Test
    void sharesAreOfWhatIsShown() {
        CountedTables learned =
                (first, last) -> List.of(table(List.of(new CountedRow("Privacy", List.of(102L, 41L, 3L))), true));

        assertThat(new OtherTables(List.of(learned)).of(Period.named("2026-04").orElseThrow()))
                .singleElement()
                .satisfies(table -> assertThat(table.heads()).containsExactly("Row", "a", "b", "c", "b, %", "c, %"))
                .satisfies(table ->
                        assertThat(table.rows().getFirst().cells()).containsExactly("100", "40", "[c]", "40", "[c]"));
    }

    private static List<String> cells(String period, long... months) {
        var numbers = new TreeMap<>(Map.of(
                QUARTER.months().get(0).first(), months[0],
                QUARTER.months().get(1).first(), months[1],
                QUARTER.months().get(2).first(), months[2]));
        CountedTables button = (LocalDate first, LocalDate last) -> List.of(table(
                List.of(new CountedRow(
                        "a.example",
                        List.of(numbers.subMap(first, true, last, true).values().stream()
                                .mapToLong(Long::longValue)
                                .sum()))),
                false));
        return new OtherTables(List.of(button))
                .of(Period.named(period).orElseThrow())
                .getFirst()
                .rows()
                .getFirst()
                .cells();
    }

    private static CountedTable table(List<CountedRow> rows, boolean asShares) {
        return new CountedTable("button", "", "", "", List.of("Row", "a", "b", "c"), rows, asShares);
    }
}
