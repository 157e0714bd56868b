package org.thinkuknow.statistics;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.figures.Dimension;
import org.thinkuknow.figures.Fact;
import org.thinkuknow.figures.FactKind;
import org.thinkuknow.support.Acting;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What an analyst was told stands until the day of the next edition, and a small number cannot be watched while it grows. */
class StaffFiguresIT extends CountedDesk {

    private static final Acting ANALYST = new Acting("demo-analyst", "ANALYST");
    private static final Period MONTH = Period.named("2019-05").orElseThrow();

    @Autowired
    private StaffFigures figures;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    @AfterEach
    void nothingIsToldOfThatMonth() {
        database.sql("delete from figure_told where period = ?")
                .param(MONTH.name())
                .update();
        database.sql("delete from figure_count where day between ? and ?")
                .params(MONTH.first(), MONTH.last())
                .update();
    }

    @Test
    void whatWasToldStandsUntilTheNextEditionAndIsToldAnewThen() {
        counted(42);
        assertThat(levelOne()).isEqualTo("40");

        counted(20);
        assertThat(levelOne()).isEqualTo("40");

        aWeekPasses();
        assertThat(levelOne()).isEqualTo("60");
    }

    @Test
    void oneReportThatComesLateShowsNobodyHowManyThereWereBefore() {
        counted(4);
        assertThat(levelOne()).isEqualTo("[c]");

        counted(1);
        aWeekPasses();
        assertThat(levelOne()).isEqualTo("[c]");
    }

    @Test
    void whatIsReadBeforeAnythingIsCountedIsKeptForNobody() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            database.sql("delete from figure_count").update();
            assertThat(levelOne()).isEqualTo("0");
            assertThat(database.sql("select count(*) from figure_told where period = ?")
                            .param(MONTH.name())
                            .query(Integer.class)
                            .single())
                    .isZero();
        });
    }

    private void aWeekPasses() {
        database.sql("update figure_told set made_on = made_on - interval 7 day where period = ?")
                .param(MONTH.name())
                .update();
    }

    private String levelOne() {
        return ANALYST.get(() -> figures.of(MONTH)).stream()
                .filter(table -> table.id().equals("reports"))
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.label().equals("Level one"))
                .map(FigureTable.Row::cells)
                .map(List::getFirst)
                .findFirst()
                .orElseThrow();
    }

    private void counted(int number) {
        var changes = new Changes();
        Cut.keysOf(Fact.of(FactKind.CASE, MONTH.first().plusDays(9))
                        .with(Dimension.LEVEL, "ONE")
                        .with(Dimension.DOOR, "FORM")
                        .with(Dimension.AGE, "FROM_11")
                        .with(Dimension.THEME, "not-chosen"))
                .forEach(key -> changes.add(key, number));
        counts.add(changes);
    }
}
