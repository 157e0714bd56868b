package org.thinkuknow.statistics;

import org.junit.jupiter.api.Test;
import org.thinkuknow.figures.Dimension;
import org.thinkuknow.figures.Fact;
import org.thinkuknow.figures.FactKind;
import org.thinkuknow.statistics.FigureTable.Row;

import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** How many of a level were looked at, and how soon, says nearly how many there were: where the level is hidden, all of it is. */
class HiddenClocksTest {

    private static final Period WEEK = Period.named("2026-W20").orElseThrow();

    /** Seven days that are hidden add up to at most 28: "30" would be 28 at least, and so each of them four. */
    @Test
    void whereALevelIsHiddenItsClockIsAndItsTimesAre() {
        var tables = ofEachDay(4, 0);

        assertThat(cells(tables, "reports", "ONE")).containsExactly("[c]");
        assertThat(cells(tables, "first-look", "ONE")).containsExactly("[c]", "[c]", "[x]", "[x]");
    }

    @Test
    void whereALevelIsToldItsClockIs() {
        var tables = ofEachDay(6, 0);

        assertThat(cells(tables, "reports", "ONE")).containsExactly("40");
        assertThat(cells(tables, "first-look", "ONE")).containsExactly("40", "100", "15 minutes", "15 minutes");
    }

    /** What is no part of a hidden level stays: a clock that nothing of is told says none. */
    @Test
    void aClockOfWhichThereIsNoneSaysSo() {
        var tables = ofEachDay(0, 4);

        assertThat(cells(tables, "reports", "ONE")).containsExactly("[c]");
        assertThat(cells(tables, "first-look", "ONE")).containsExactly("0", "[x]", "[x]", "[x]");
    }

    /** Every day of a week so many reports of level one, some looked at within a quarter of an hour and some never. */
    private static List<FigureTable> ofEachDay(int looked, int unseen) {
        var year = new AttackedYear(WEEK.first(), WEEK.first(), 0, 1);
        WEEK.days().forEach(day -> {
            for (var number = 0; number < looked; number++) {
                year.count(report(day).with(Dimension.FIRST_LOOK, "IN-15"));
            }
            for (var number = 0; number < unseen; number++) {
                year.count(report(day));
            }
        });
        return year.tables().of(WEEK);
    }

    private static Fact report(LocalDate day) {
        return Fact.of(FactKind.CASE, day).with(Dimension.LEVEL, "ONE").with(Dimension.DOOR, "FORM");
    }

    /** A row's cells of the week itself, and not of the week before. */
    private static List<String> cells(List<FigureTable> tables, String table, String label) {
        return tables.stream()
                .filter(each -> each.id().equals(table))
                .flatMap(each -> each.rows().stream()
                        .filter(row -> row.label().equals(label))
                        .map(Row::cells)
                        .map(cells -> each.id().equals("reports") ? cells.subList(0, 1) : cells))
                .findFirst()
                .orElseThrow();
    }
}
