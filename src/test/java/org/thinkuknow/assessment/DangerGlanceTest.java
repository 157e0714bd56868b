package org.thinkuknow.assessment;

import org.junit.jupiter.api.Test;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.NewReport;

import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

class DangerGlanceTest {

    private static final String WORDS = "somebody writes to me";

    private final Suggestions suggestions = mock();
    private final DangerGlance glance = new DangerGlance(suggestions);

    @Test
    void aDangerThatIsAnsweredWithYesIsUrgentBeforeAWordIsLookedAt() {
        for (var dangers : List.of(
                new Dangers(DangerAnswer.YES, DangerAnswer.NO, DangerAnswer.NO),
                new Dangers(DangerAnswer.NO, DangerAnswer.YES, DangerAnswer.NO),
                new Dangers(DangerAnswer.NO, DangerAnswer.NO, DangerAnswer.YES))) {
            assertThat(glance.isUrgent(told(WORDS, dangers))).isTrue();
        }
        verifyNoInteractions(suggestions);
    }

    @Test
    void otherwiseTheSuggestedLevelDecides() {
        when(suggestions.atAGlance(any()))
                .thenReturn(new Suggestion(Level.ONE, List.of()), new Suggestion(Level.TWO, List.of()));
        assertThat(glance.isUrgent(told(WORDS, Dangers.UNSAID))).isTrue();
        assertThat(glance.isUrgent(told(WORDS, Dangers.UNSAID))).isFalse();
    }

    @Test
    void longWordsAreGraveByWhatTheySayAndNotByTheirLength() {
        var words = "x".repeat(DangerGlance.MOST_LOOKED_THROUGH + 1);
        when(suggestions.atAGlance(any()))
                .thenReturn(new Suggestion(Level.TWO, List.of()), new Suggestion(Level.ONE, List.of()));
        assertThat(glance.isGrave(told(words, Dangers.UNSAID))).isFalse();
        assertThat(glance.isGrave(told(words, Dangers.UNSAID))).isTrue();
    }

    @Test
    void whatCannotBeJudgedInAMomentIsUrgent() {
        assertThat(glance.isUrgent(told("x".repeat(DangerGlance.MOST_LOOKED_THROUGH + 1), Dangers.UNSAID)))
                .isTrue();
        verifyNoInteractions(suggestions);
        when(suggestions.atAGlance(any()))
                .thenThrow(new IllegalStateException("a sign that throws"), new StackOverflowError());
        assertThat(glance.isUrgent(told(WORDS, Dangers.UNSAID))).isTrue();
        assertThat(glance.isUrgent(told(WORDS, Dangers.UNSAID))).isTrue();
    }

    private static NewReport told(String words, Dangers dangers) {
        return new NewReport("s", Door.FORM, Map.of(Field.WHAT, words), dangers, "", "");
    }
}
