package org.thinkuknow.statistics.ui;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.thinkuknow.statistics.FigureBars;
import org.thinkuknow.statistics.FigureTable;
import org.thinkuknow.statistics.FigureTable.Row;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class BarChartTest {

    private static final FigureTable TABLE = new FigureTable(
            "reports",
            "Reports",
            "what",
            "not",
            List.of("Level", "May", "April"),
            List.of(
                    new Row("One & <two>", List.of("50", "100")),
                    new Row("Three", List.of("[c]", "0")),
                    new Row("None", List.of("[x]", "25"))));

    private static FigureBars bars(FigureTable table) {
        return FigureBars.of(table).orElseThrow();
    }

    @Test
    void aBarIsAsLongAsItsNumberAndTheLongestIsTheLargest() {
        var bars = Jsoup.parse(BarChart.of(bars(TABLE))).select("svg > rect");

        assertThat(bars.eachAttr("width")).containsExactly("165", "330", "14", "0", "0", "83");
        assertThat(bars.eachAttr("class")).containsExactly("now", "before", "hidden", "before", "hidden", "before");
    }

    @Test
    void whatIsHiddenIsHiddenInThePictureAndInItsWords() {
        var chart = Jsoup.parse(BarChart.of(bars(TABLE))).selectFirst("svg");

        assertThat(chart).isNotNull();
        assertThat(chart.attr("role")).isEqualTo("img");
        assertThat(chart.attr("aria-label")).isEqualTo("Reports. One & <two>: 50, 100; Three: [c], 0; None: [x], 25");
        assertThat(chart.select("text").eachText()).contains("50", "[c]", "[x]", "One & <two>");
    }

    @Test
    void aLongNameStandsInTwoLinesAndNothingOfItIsLeftOut() {
        var name = "a record of what a child told at a school visit";
        var table = new FigureTable("a", "A", "", "", List.of("x", "y"), List.of(new Row(name, List.of("5"))));
        var lines = Jsoup.parse(BarChart.of(bars(table))).select("text.label");

        assertThat(lines.eachText()).containsExactly("a record of what a child told at a", "school visit");
        assertThat(lines.eachAttr("y")).containsExactly("6", "20");
    }

    @Test
    void aChartOfNothingIsThereAndEmpty() {
        var empty = new FigureTable("a", "A", "", "", List.of("x", "y"), List.of(new Row("r", List.of("0"))));

        assertThat(Jsoup.parse(BarChart.of(bars(empty))).select("rect").eachAttr("width"))
                .contains("0");
    }
}
