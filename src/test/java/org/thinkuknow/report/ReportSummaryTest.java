package org.thinkuknow.report;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** What a line of a list says of a report, whatever was typed. */
class ReportSummaryTest {

    @ParameterizedTest
    @CsvSource({"14,14", "i am 9,9", "10 and 12,10", "nearly 7!,7", "999,''", "0,''", "nine,''", "20141,''", "'',''"})
    void theFirstNumberThatCanBeAnAgeIsTheAge(String typed, String age) {
        assertThat(ReportSummary.of(Map.of(Field.AGE, typed)).age()).isEqualTo(age);
    }

    @Test
    void thePlaceIsAsItWasTypedOrElseTheSchool() {
        assertThat(ReportSummary.of(Map.of(Field.PLACE, " Bristol \n near the docks", Field.SCHOOL, "Hilltop"))
                        .place())
                .isEqualTo("Bristol near the docks");
        assertThat(ReportSummary.of(Map.of(Field.SCHOOL, "Hilltop")).place()).isEqualTo("Hilltop");
        assertThat(ReportSummary.of(Map.of()).place()).isEmpty();
    }

    @Test
    void aLongPlaceIsCutBetweenLetters() {
        assertThat(ReportSummary.of(Map.of(Field.PLACE, "x".repeat(33))).place())
                .isEqualTo("x".repeat(32) + "…");
        assertThat(ReportSummary.of(Map.of(Field.PLACE, "x".repeat(32))).place())
                .isEqualTo("x".repeat(32));
        assertThat(ReportSummary.of(Map.of(Field.PLACE, "👩‍👩‍👧".repeat(40))).place())
                .isEqualTo("👩‍👩‍👧".repeat(32) + "…");
    }

    @Test
    void whetherItIsAboutSomebodyElseIsSaid() {
        assertThat(ReportSummary.of(Map.of(Field.WHO, "me")).another()).isFalse();
        assertThat(ReportSummary.of(Map.of()).another()).isFalse();
        assertThat(ReportSummary.of(Map.of(Field.WHO, "friend")).another()).isTrue();
    }

    @Test
    void itsTextFormHoldsNoWord() {
        assertThat(new ReportSummary("14", "Bristol", false)).hasToString("ReportSummary");
    }
}
