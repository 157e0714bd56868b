package org.thinkuknow.assessment;

import org.junit.jupiter.api.Test;
import org.thinkuknow.cues.Cue;
import org.thinkuknow.cues.Cues;
import org.thinkuknow.cues.FoundCue;
import org.thinkuknow.cues.FoundCue.Span;
import org.thinkuknow.language.Languages;
import org.thinkuknow.reader.Reader;
import org.thinkuknow.reader.Reading;
import org.thinkuknow.reader.Reading.Opinion;
import org.thinkuknow.reader.Windows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.startsWith;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

/** Who decides: the answers, the signs that are exact, and of all else the signs and the reader together. */
class WordsLookTest {

    private static final String WORDS = "we were on the bus and it was late";
    private static final Cue EXACT = new Cue("exact", Cue.Level.ONE, "an exact sign", "exact", true);
    private static final Cue GRAVE = new Cue("grave", Cue.Level.ONE, "a grave sign", "grave", false);
    private static final Cue FAINT = new Cue("faint", Cue.Level.TWO, "a faint sign", "faint", false);

    private final Cues cues = mock();
    private final Reader reader = mock();

    @Test
    void anExactSignRaisesByItselfAndDoesNotWaitForTheReader() {
        assertThat(looked(Opinion.UNLIKELY, false, EXACT).level()).isEqualTo(Level.ONE);
        verify(reader, never()).read(anyString(), any());
    }

    @Test
    void aDangerAnsweredYesDoesNotWaitForTheReader() {
        var findings = new Findings();
        findings.add(Level.ONE, "Answered yes: a danger.");
        look(findings, Opinion.UNLIKELY, false, GRAVE);
        assertThat(findings.suggestion().level()).isEqualTo(Level.ONE);
        assertThat(findings.suggestion().lookFirst()).isFalse();
        verify(reader, never()).read(anyString(), any());
    }

    @Test
    void aGraveSignAndAnUrgentReadingAreLevelOneWithBothReasons() {
        var suggestion = looked(Opinion.URGENT, true, GRAVE);
        assertThat(suggestion.level()).isEqualTo(Level.ONE);
        assertThat(suggestion.reasons()).containsExactly("Sign in the words: a grave sign.", WordsLook.URGENT);
        assertThat(suggestion.lookFirst()).isFalse();
    }

    @Test
    void whatTheReaderDoubtsIsLookedAtFirstWithItsReason() {
        for (var doubt : List.of(Opinion.MAYBE, Opinion.UNLIKELY)) {
            var suggestion = looked(doubt, true, GRAVE);
            assertThat(suggestion.level()).isEqualTo(Level.TWO);
            assertThat(suggestion.lookFirst()).isTrue();
            assertThat(suggestion.reasons().getFirst())
                    .isEqualTo("Sign in the words: a grave sign." + WordsLook.DOUBTED);
        }
    }

    @Test
    void anUrgentReadingAloneIsLevelOne() {
        assertThat(looked(Opinion.URGENT, true).level()).isEqualTo(Level.ONE);
        assertThat(looked(Opinion.URGENT, true, FAINT).level()).isEqualTo(Level.ONE);
    }

    @Test
    void whatMayBeUrgentIsLookedAtFirst() {
        var suggestion = looked(Opinion.MAYBE, true);
        assertThat(suggestion.level()).isEqualTo(Level.TWO);
        assertThat(suggestion.lookFirst()).isTrue();
    }

    @Test
    void aChildAtRiskIsLevelTwo() {
        var suggestion = looked(Opinion.UNLIKELY, true);
        assertThat(suggestion)
                .isEqualTo(new Suggestion(Level.TWO, List.of(WordsLook.AT_RISK), false, false, Level.NONE));
        assertThat(looked(Opinion.UNLIKELY, false).reasons()).isEmpty();
    }

    @Test
    void withoutAReadingTheSignsStandAlone() {
        assertThat(looked(Opinion.NOT_READ, false, GRAVE).level()).isEqualTo(Level.ONE);
        assertThat(looked(Opinion.NOT_READ, false, FAINT).level()).isEqualTo(Level.TWO);
        assertThat(looked(Opinion.NOT_READ, false).reasons()).isEmpty();
    }

    @Test
    void severalTextsOfOneMatterAreReadTogether() {
        when(cues.in(anyString())).thenReturn(List.of());
        when(reader.read(anyString(), any())).thenReturn(Reading.NONE);
        new WordsLook(cues, new Languages(), reader)
                .look(List.of("first we met", "", "then we left"), List.of(), new Findings());
        verify(reader).read(eq("first we met\n\nthen we left"), any());
    }

    @Test
    void theReaderDoubtsNoSignInAShortAnswer() {
        when(cues.in(anyString())).thenReturn(List.of(new FoundCue(GRAVE, List.of(new Span(0, 1)))));
        when(reader.read(anyString(), any())).thenReturn(new Reading(Opinion.UNLIKELY, false, 0.1));
        assertThat(later("im on the bridge").level()).isEqualTo(Level.ONE);
        assertThat(later("we walked over the bridge to school with my mum").level())
                .isEqualTo(Level.TWO);
    }

    @Test
    void allThatCameLaterIsReadWithinOneLimitTheNewestFirstAndThatItWasTooMuchIsSaid() {
        when(cues.in(anyString())).thenReturn(List.of());
        var limits = new ArrayList<Windows>();
        when(reader.read(anyString(), any())).thenAnswer(call -> {
            limits.add(call.getArgument(1));
            call.getArgument(1, Windows.class).spend(limits.size() < 3 ? 11 : 2);
            return Reading.NONE;
        });
        var older = "and before that " + WORDS;
        assertThat(later(older, WORDS).reasons()).containsExactly(Suggestion.NOT_ALL_READ);
        assertThat(limits).hasSize(3).containsOnly(limits.getFirst());
        var order = inOrder(reader);
        order.verify(reader).read(eq(WORDS), any());
        order.verify(reader).read(eq(older), any());
        order.verify(reader).read(startsWith("a game"), any());
        limits.clear();
        assertThat(later(WORDS).reasons()).isEmpty();
    }

    private Suggestion later(String... texts) {
        var findings = new Findings();
        new WordsLook(cues, new Languages(), reader).lookLater(List.of("a game"), List.of(texts), List.of(), findings);
        return findings.suggestion();
    }

    @Test
    void aGlanceIsTheSignsAlone() {
        when(cues.in(anyString())).thenReturn(List.of(new FoundCue(GRAVE, List.of(new Span(0, 1)))));
        var findings = new Findings();
        new WordsLook(cues, new Languages(), reader).glance(List.of(WORDS), List.of(), findings);
        assertThat(findings.suggestion().level()).isEqualTo(Level.ONE);
        verify(reader, never()).read(anyString(), any());
    }

    private Suggestion looked(Opinion opinion, boolean atRisk, Cue... found) {
        var findings = new Findings();
        look(findings, opinion, atRisk, found);
        return findings.suggestion();
    }

    private void look(Findings findings, Opinion opinion, boolean atRisk, Cue... found) {
        when(cues.in(anyString()))
                .thenReturn(Arrays.stream(found)
                        .map(cue -> new FoundCue(cue, List.of(new Span(0, 1))))
                        .toList());
        when(reader.read(anyString(), any())).thenReturn(new Reading(opinion, atRisk, 0.5));
        new WordsLook(cues, new Languages(), reader).look(List.of(WORDS), List.of(), findings);
    }
}
