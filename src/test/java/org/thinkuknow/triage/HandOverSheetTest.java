package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.thinkuknow.support.ChildWords;

import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What fits on a sheet that one shift leaves to the next. */
class HandOverSheetTest {

    @Test
    void aSheetHoldsTenThousandCharactersAndALineAThousand() {
        assertThat(new HandOverSheet("😢".repeat(10_000), Map.of("A", "😢".repeat(1_000))).line("A"))
                .hasSize(2_000);
        assertThatThrownBy(() -> new HandOverSheet("😢".repeat(10_001), Map.of()))
                .hasMessageContaining("10,000");
        assertThatThrownBy(() -> new HandOverSheet("", Map.of("A", "😢".repeat(1_001))))
                .hasMessageContaining("1,000 characters about one case");
    }

    @Test
    void somethingIsSaid() {
        var nothing = new HandOverSheet(" ", Map.of("A", " "));
        assertThatThrownBy(() -> nothing.mustFit(List.of("A")))
                .hasMessageContaining("what your colleagues need to know");
        assertThatNoException().isThrownBy(() -> new HandOverSheet("the shift", Map.of()).mustFit(List.of("A")));
        assertThatNoException().isThrownBy(() -> new HandOverSheet("", Map.of("A", "a line")).mustFit(List.of("A")));
    }

    @Test
    void nothingIsSaidAboutACaseThatTheOfficerHasNoLonger() {
        var sheet = new HandOverSheet("the shift", Map.of("A", " ", "B", " a line "));
        assertThatThrownBy(() -> sheet.mustFit(List.of("A"))).hasMessageContaining("B is not with you any more");
        assertThatNoException().isThrownBy(() -> sheet.mustFit(List.of("B")));
        assertThat(sheet.line("B")).isEqualTo("a line");
        assertThat(sheet.line("C")).isEmpty();
    }

    @Test
    void itsTextFormNamesCasesAndNoWords() {
        assertThat(new HandOverSheet(ChildWords.of("a child"), Map.of("A", ChildWords.of("said"))).toString())
                .contains("A")
                .doesNotContain(ChildWords.MARKER);
    }
}
