package org.thinkuknow.triage.ui;

import org.junit.jupiter.api.Test;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.support.ElementWords;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** What officers read of the questions about danger. */
class ReportPaneTest {

    private static final Dangers SOME = new Dangers(DangerAnswer.NO, DangerAnswer.UNSURE, DangerAnswer.UNSAID);

    @Test
    void whatNobodyAskedWasNotAskedAndWhatStoodOnTheFormWasNotAnswered() {
        for (var door : List.of(Door.TELEPHONE, Door.EMAIL, Door.DISCLOSURE, Door.PARTNER)) {
            assertThat(dangers(door, Map.of(Field.WHAT, "words")))
                    .contains("not sure", "not asked")
                    .doesNotContain("not answered");
        }
        assertThat(dangers(Door.FORM, Map.of(Field.WHAT, "words"))).contains("not answered");
    }

    @Test
    void whetherTheChildIsSafeToGoHomeStandsAmongTheDangers() {
        assertThat(dangers(Door.DISCLOSURE, Map.of(Field.WHAT, "words", Field.HOME, "not sure")))
                .contains("Safe to go home");
        assertThat(dangers(Door.TELEPHONE, Map.of(Field.WHAT, "words"))).doesNotContain("Safe to go home");
    }

    private static String dangers(Door door, Map<Field, String> words) {
        return ElementWords.of(ReportPane.dangers(
                        new FiledReport("R", door, Instant.EPOCH, SOME, ReportStatus.RECEIVED, words, List.of()))
                .getElement());
    }
}
