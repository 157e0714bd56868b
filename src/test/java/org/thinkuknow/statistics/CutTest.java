package org.thinkuknow.statistics;

import org.junit.jupiter.api.Test;
import org.thinkuknow.figures.Dimension;
import org.thinkuknow.figures.Fact;
import org.thinkuknow.figures.FactKind;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class CutTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final Fact CASE = Fact.of(FactKind.CASE, DAY)
            .with(Dimension.DOOR, "FORM")
            .with(Dimension.LEVEL, "ONE")
            .with(Dimension.HOUR, "FRI-03");

    @Test
    void aFactIsCountedInEachTableOfWhichItHasEveryDimension() {
        assertThat(Cut.keysOf(CASE))
                .containsExactly(
                        new CountKey(Cut.LEVEL, DAY, "ONE"),
                        new CountKey(Cut.DOOR, DAY, "FORM"),
                        new CountKey(Cut.HOUR, DAY.withDayOfMonth(1), "FRI-03"));
        assertThat(Cut.keysOf(CASE.with(Dimension.FIRST_LOOK, "IN-15")))
                .contains(new CountKey(Cut.FIRST_LOOK, DAY, "ONE|IN-15"));
    }

    @Test
    void whatStaysAsItWasChangesNoCount() {
        var raised = CASE.with(Dimension.LEVEL, "TWO");

        assertThat(between(CASE, CASE).all()).isEmpty();
        assertThat(between(CASE, raised).all())
                .isEqualTo(Map.of(new CountKey(Cut.LEVEL, DAY, "ONE"), -1L, new CountKey(Cut.LEVEL, DAY, "TWO"), 1L));
    }

    private static Changes between(Fact before, Fact now) {
        var changes = new Changes();
        changes.add(List.of(now), 1);
        changes.add(List.of(before), -1);
        return changes;
    }

    @Test
    void theLedgerReadsWhatItHasWritten() {
        var lines = LedgerEntry.lines(List.of(CASE, Fact.of(FactKind.VISIT, DAY)));

        assertThat(new LedgerEntry(new byte[16], 1, lines).facts()).containsExactly(CASE, Fact.of(FactKind.VISIT, DAY));
        assertThat(new LedgerEntry(new byte[16], 1, LedgerEntry.lines(List.of())).facts())
                .isEmpty();
    }
}
