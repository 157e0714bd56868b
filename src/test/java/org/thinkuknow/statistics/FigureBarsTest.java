package org.thinkuknow.statistics;

import org.junit.jupiter.api.Test;
import org.thinkuknow.statistics.FigureTable.Row;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class FigureBarsTest {

    @Test
    void whatIsHiddenHasNoLengthAndTheLargestHasAll() {
        var bars = FigureBars.of(table("reports", "50", "[c]", "100", "[x]")).orElseThrow();

        assertThat(bars.heads()).containsExactly("May", "April");
        assertThat(bars.table().rows()).extracting(bars::parts).containsExactly(List.of(0.5, 0.0), List.of(1.0, 0.0));
        assertThat(FigureBars.of(table("reports", "0", "[c]", "0", "[c]"))
                        .orElseThrow()
                        .parts(new Row("r", List.of("0", "[c]"))))
                .containsExactly(0.0, 0.0);
    }

    @Test
    void aTableThatComparesNothingHasNoBars() {
        assertThat(FigureBars.of(table("first-look", "50", "100", "50", "100"))).isEmpty();
    }

    @Test
    void ofWhatWasLearnedTheSharesAreCompared() {
        var learned = new FigureTable(
                "before-after",
                "",
                "",
                "",
                List.of("Strand", "Answers", "right before", "right after", "right before, %", "right after, %"),
                List.of(new Row("Privacy", List.of("900", "300", "600", "33", "66"))));

        var bars = FigureBars.of(learned).orElseThrow();

        assertThat(bars.heads()).containsExactly("right before, %", "right after, %");
        assertThat(bars.cells(learned.rows().getFirst())).containsExactly("33", "66");
        assertThat(bars.parts(learned.rows().getFirst())).containsExactly(0.5, 1.0);
    }

    private static FigureTable table(String id, String one, String two, String three, String four) {
        return new FigureTable(
                id,
                "Reports",
                "",
                "",
                List.of("Level", "May", "April"),
                List.of(new Row("One", List.of(one, two)), new Row("Two", List.of(three, four))));
    }
}
