package org.thinkuknow.statistics;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thinkuknow.statistics.FigureTable.Row;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class RevisionTest {

    /** Whoever knows of one report that came late must not see by it how many there were before. */
    @ParameterizedTest
    @CsvSource({
        "[c], 5, [c]",
        "5, [c], 5",
        "0, [c], 0",
        "0, 5, 0",
        "[c], 0, [c]",
        "[c], 10, 10",
        "10, [c], [c]",
        "0, 15, 15",
        "15, 20, 20",
        "5, 10, 10",
        "[x], 15 minutes, 15 minutes"
    })
    void aNumberCrossesTheLineToWhatIsHiddenOnlyByMoreThanCanBeHidden(String before, String now, String told) {
        assertThat(Revision.of(tables(before, "row"), tables(now, "row"))).isEqualTo(tables(told, "row"));
    }

    @Test
    void whatWasNotToldBeforeIsToldAsItIs() {
        assertThat(Revision.of(tables("[c]", "row"), tables("5", "another row")))
                .isEqualTo(tables("5", "another row"));
        assertThat(Revision.of(List.of(), tables("5", "row"))).isEqualTo(tables("5", "row"));
    }

    private static List<FigureTable> tables(String cell, String row) {
        return List.of(new FigureTable(
                "reports", "Reports", "", "", List.of("Level", "May"), List.of(new Row(row, List.of(cell)))));
    }
}
