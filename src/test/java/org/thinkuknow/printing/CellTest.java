package org.thinkuknow.printing;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CellTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 20", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\0=1"})
    void whatWouldBeAFormulaIsText(String typed) {
        assertThat(Cell.harmless(typed)).isEqualTo("'" + typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=1", " =1", "1-2", "Somebody@example.org"})
    void everythingElseStaysAsItIs(String typed) {
        assertThat(Cell.harmless(typed)).isEqualTo(typed);
    }
}
