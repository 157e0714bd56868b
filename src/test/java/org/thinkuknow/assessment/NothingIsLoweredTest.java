package org.thinkuknow.assessment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thinkuknow.cues.Cue;
import org.thinkuknow.cues.Cues;
import org.thinkuknow.cues.FoundCue;
import org.thinkuknow.language.Languages;
import org.thinkuknow.reader.Reader;
import org.thinkuknow.reader.Reading;
import org.thinkuknow.reader.Reading.Opinion;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.support.ChildWords;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/** Whatever the reader thinks, what a child answered and what an exact sign says stays as urgent as it is. */
class NothingIsLoweredTest {

    private static final Dangers YES = new Dangers(DangerAnswer.YES, DangerAnswer.UNSAID, DangerAnswer.UNSAID);

    private final Cues cues = mock(Cues.class);
    private final Reader reader = mock(Reader.class);
    private final Suggestions suggestions = new Suggestions(cues, new Languages(), reader);

    @ParameterizedTest
    @EnumSource
    void aDangerThatWasAnsweredYesStaysLevelOne(Opinion opinion) {
        thinks(opinion);
        for (var exact : new boolean[] {false, true}) {
            shows(exact);
            assertThat(suggested(YES).level()).isEqualTo(Level.ONE);
            assertThat(suggested(YES).lookFirst()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anExactSignOfLevelOneStaysLevelOne(Opinion opinion) {
        thinks(opinion);
        shows(true);
        assertThat(suggested(Dangers.UNSAID))
                .isEqualTo(new Suggestion(Level.ONE, List.of("Sign in the words: tonight.")));
    }

    @ParameterizedTest
    @EnumSource(names = {"MAYBE", "UNLIKELY"})
    void aSignThatTheReaderDoubtsIsLookedAtFirstAmongLevelTwo(Opinion opinion) {
        thinks(opinion);
        shows(false);
        var suggested = suggested(Dangers.UNSAID);
        assertThat(suggested.level()).isEqualTo(Level.TWO);
        assertThat(suggested.lookFirst()).isTrue();
        assertThat(suggested.reasons()).anyMatch(reason -> reason.contains("tonight") && reason.contains("doubts"));
    }

    @Test
    void aSignStandsAloneWhereTheReaderIsOut() {
        thinks(Opinion.NOT_READ);
        shows(false);
        assertThat(suggested(Dangers.UNSAID).level()).isEqualTo(Level.ONE);
    }

    private void thinks(Opinion opinion) {
        when(reader.read(anyString(), any())).thenReturn(new Reading(opinion, false, 0));
    }

    private void shows(boolean exact) {
        when(cues.in(anyString()))
                .thenAnswer(call -> call.getArgument(0, String.class).isEmpty()
                        ? List.of()
                        : List.of(new FoundCue(
                                new Cue("C1", Cue.Level.ONE, "tonight", "tonight", exact),
                                List.of(new FoundCue.Span(0, 3)))));
    }

    private Suggestion suggested(Dangers dangers) {
        return suggestions.of(new FiledReport(
                "R",
                Door.FORM,
                Instant.EPOCH,
                dangers,
                ReportStatus.RECEIVED,
                Map.of(Field.WHAT, ChildWords.of("i am to wear the blue coat")),
                List.of()));
    }
}
