package org.thinkuknow.figures;

import org.junit.jupiter.api.Test;
import org.thinkuknow.figures.Shown.Number;
import org.thinkuknow.figures.Shown.Sign;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class PublishedCellsTest {

    /** Seven days of one each: beside "5" for the week, which is 7 at most, each day could only be one. */
    @Test
    void aSumIsHiddenBesideWhichItsPartsCouldBeWorkedOut() {
        assertThat(published(1, 1, 1, 1, 1, 1, 1)).containsEntry("total", Sign.CONFIDENTIAL);
        assertThat(published(5, 1, 1)).containsEntry("total", Sign.CONFIDENTIAL);
        assertThat(published(5, 5, 2)).containsEntry("total", Sign.CONFIDENTIAL);
        assertThat(published(4, 4)).containsEntry("total", Sign.CONFIDENTIAL);
    }

    @Test
    void aSumStaysBesideWhichItsPartsCouldBeManyThings() {
        assertThat(published(40, 3, 2, 0)).containsEntry("total", new Number(45));
        assertThat(published(4, 4, 3)).containsEntry("total", new Number(10));
        assertThat(published(0, 0)).containsEntry("total", new Number(0));
        assertThat(published(100, 200)).containsEntry("total", new Number(300));
    }

    @Test
    void partsAreShownByTheRulesForEachByItself() {
        assertThat(published(40, 3, 0, 8))
                .containsEntry("0", new Number(40))
                .containsEntry("1", Sign.CONFIDENTIAL)
                .containsEntry("2", new Number(0))
                .containsEntry("3", new Number(10));
    }

    /** The month is more than its whole weeks, and at most those and the weeks that reach into it. */
    @Test
    void aMonthIsHeldToWhatStandsInItsWeeks() {
        var month = new PublishedCells();
        month.add("month", 7);
        month.known("week-1", new Number(5), 5, false);
        month.known("week-2", Sign.CONFIDENTIAL, 1, false);
        month.known("week-3", Sign.CONFIDENTIAL, 1, false);
        month.known("reaches-in", new Number(0), 0, false);
        month.unshown("its part");
        month.unshown("the other part");
        month.sum("reaches-in", List.of("its part", "the other part"));
        month.sum("month", List.of("week-1", "week-2", "week-3", "its part"));

        assertThat(month.publish()).containsEntry("month", Sign.CONFIDENTIAL);
    }

    @Test
    void whatStandsElsewhereStaysAsItIs() {
        var cells = new PublishedCells();
        cells.add("quarter", 60);
        cells.known("month", new Number(60), 60, true);
        cells.sum("quarter", List.of("month"));

        assertThat(cells.publish()).isEqualTo(Map.of("quarter", new Number(60), "month", new Number(60)));
    }

    /** One sum is in two tables: hidden for the one, it is hidden for the other. */
    @Test
    void oneSumOfTwoTablesIsHiddenInBoth() {
        var cells = new PublishedCells();
        cells.add("total", 7);
        cells.add("a", 7);
        cells.add("b", 5);
        cells.add("c", 1);
        cells.add("d", 1);
        cells.sum("total", List.of("a"));
        cells.sum("total", List.of("b", "c", "d"));

        assertThat(cells.publish()).containsEntry("total", Sign.CONFIDENTIAL).containsEntry("a", new Number(5));
    }

    /** Days add up to what levels add up to, whether anything says that sum or not. */
    @Test
    void aNumberBesideAHiddenSumIsHiddenToo() {
        var cells = new PublishedCells();
        cells.add("total", 7);
        cells.add("level one", 7);
        cells.sum("total", List.of("level one"));
        var days = IntStream.range(0, 7).mapToObj(day -> "day " + day).toList();
        days.forEach(day -> cells.add(day, 1));
        cells.sum("total", days);

        assertThat(cells.publish().values()).containsOnly(Sign.CONFIDENTIAL);
    }

    /** Four days of one report each, and all of them of one level: it is the other level's zero that tells. */
    @Test
    void aZeroIsHiddenWhereItTells() {
        var cells = new PublishedCells();
        cells.add("total", 4);
        cells.add("level one", 4);
        cells.add("level two", 0);
        cells.sum("total", List.of("level one", "level two"));
        var days = IntStream.range(0, 4).mapToObj(day -> "day " + day).toList();
        days.forEach(day -> cells.add(day, 1));
        cells.sum("total", days);

        assertThat(cells.publish()).containsEntry("level two", Sign.CONFIDENTIAL);
    }

    /** What stands nowhere is small as well, if it can be worked out. */
    @Test
    void whatLiesBetweenTwoTablesIsNotWorkedOutEither() {
        var cells = new PublishedCells();
        cells.known("week", Sign.CONFIDENTIAL, 4, false);
        cells.unshown("before");
        cells.unshown("after");
        cells.sum("week", List.of("before", "after"));
        cells.add("month", 8);
        cells.known("first", Sign.CONFIDENTIAL, 4, false);
        cells.sum("month", List.of("first", "after"));

        assertThat(cells.publish()).containsEntry("month", Sign.CONFIDENTIAL).doesNotContainKey("after");
    }

    private static Map<String, Shown> published(long... parts) {
        var cells = new PublishedCells();
        cells.add(
                "total",
                IntStream.range(0, parts.length).mapToLong(i -> parts[i]).sum());
        var names = IntStream.range(0, parts.length).mapToObj(String::valueOf).toList();
        names.forEach(name -> cells.add(name, parts[Integer.parseInt(name)]));
        cells.sum("total", names);
        return cells.publish();
    }
}
