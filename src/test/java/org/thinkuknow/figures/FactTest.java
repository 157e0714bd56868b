package org.thinkuknow.figures;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FactTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    @Test
    void aFactIsWrittenAlwaysTheSameWayAndReadBack() {
        var fact = Fact.of(FactKind.CASE, DAY).with(Dimension.THEME, "grooming").with(Dimension.DOOR, "FORM");
        var other = Fact.of(FactKind.CASE, DAY).with(Dimension.DOOR, "FORM").with(Dimension.THEME, "grooming");

        assertThat(fact.line()).isEqualTo("DOOR=FORM;THEME=grooming").isEqualTo(other.line());
        assertThat(Fact.read(FactKind.CASE, DAY, fact.line())).isEqualTo(fact);
        assertThat(Fact.read(FactKind.VISIT, DAY, "")).isEqualTo(Fact.of(FactKind.VISIT, DAY));
    }

    @Test
    void aSentenceOrANameIsNoValueOfAFact() {
        var fact = Fact.of(FactKind.CASE, DAY);

        assertThatIllegalArgumentException().isThrownBy(() -> fact.with(Dimension.AGE, "a sentence"));
        assertThatIllegalArgumentException().isThrownBy(() -> fact.with(Dimension.AGE, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> fact.with(Dimension.AGE, "a;b"));
    }

    @Test
    void whatWasWrittenOtherwiseIsNotRead() {
        assertThatIllegalArgumentException().isThrownBy(() -> Fact.read(FactKind.CASE, DAY, "COLOUR=red"));
        assertThatIllegalArgumentException().isThrownBy(() -> Fact.read(FactKind.CASE, DAY, "DOOR"));
    }
}
