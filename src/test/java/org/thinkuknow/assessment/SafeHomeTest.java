package org.thinkuknow.assessment;

import org.junit.jupiter.api.Test;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.cues.Cues;
import org.thinkuknow.language.Languages;
import org.thinkuknow.reader.Reader;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.ReportStatus;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** A school says whether a child is safe to go home that day. */
class SafeHomeTest {

    private static final Cues CUES = Cues.read(ContentFiles.packed(), new Problems());
    private static final Suggestions SUGGESTIONS = new Suggestions(CUES, new Languages(), Reader.none(CUES));

    @Test
    void notToBeSureIsLookedAtAsSoonAsANo() {
        assertThat(said(DangerAnswer.NO).level()).isEqualTo(Level.ONE);
        var unsure = said(DangerAnswer.UNSURE);
        assertThat(unsure.level()).isEqualTo(Level.TWO);
        assertThat(unsure.lookFirst()).isTrue();
        assertThat(unsure.reasons()).containsExactly(DangerReason.HOME.unsure());
        assertThat(said(DangerAnswer.YES).level()).isEqualTo(Level.THREE);
        assertThat(said(DangerAnswer.YES).lookFirst()).isFalse();
    }

    private static Suggestion said(DangerAnswer safe) {
        return SUGGESTIONS.of(new FiledReport(
                "R",
                Door.DISCLOSURE,
                Instant.EPOCH,
                Dangers.UNSAID,
                ReportStatus.RECEIVED,
                Map.of(Field.WHAT, "the child asked about a lesson", Field.HOME, safe.words()),
                List.of()));
    }
}
