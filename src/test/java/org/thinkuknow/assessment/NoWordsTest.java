package org.thinkuknow.assessment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

/** A report without a word: who can only send crying faces may be in any danger. */
class NoWordsTest {

    private static final Cues CUES = Cues.read(ContentFiles.packed(), new Problems());
    private static final Suggestions SUGGESTIONS = new Suggestions(CUES, new Languages(), Reader.none(CUES));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "?!...",
                "😭😭🙈",
                "👨‍👩‍👧 ❤️",
                "1",
                "999 999",
                "a",
                "x x x",
                "aaaaaa",
                "ㅠㅠㅠ",
                " \n\t ",
                "(:-(",
                "½ € #"
            })
    void whoSendsNoWordMayBeInAnyDanger(String text) {
        for (var words :
                List.of(Map.of(Field.WHAT, text), Map.of(Field.WHAT, text, Field.NAME, "Sam", Field.AGE, "9"))) {
            var suggestion = SUGGESTIONS.of(report(Dangers.UNSAID, words));
            assertThat(suggestion.level()).isEqualTo(Level.TWO);
            assertThat(suggestion.lookFirst()).isTrue();
            assertThat(suggestion.reasons()).contains(Suggestions.NO_WORDS).doesNotContain(Suggestions.NOTHING);
            assertThat(SUGGESTIONS.atAGlance(report(Dangers.UNSAID, words))).isEqualTo(suggestion);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hi", "no", "救", "да", "لا", "😭 my game", "é.ou", "ok"})
    void whoSendsAWordIsLookedThroughAsEver(String text) {
        assertThat(SUGGESTIONS
                        .of(report(Dangers.UNSAID, Map.of(Field.WHAT, text)))
                        .reasons())
                .doesNotContain(Suggestions.NO_WORDS);
    }

    @Test
    void anAnswerToADangerCountsWithoutWordsToo() {
        var suggestion = SUGGESTIONS.of(
                report(new Dangers(DangerAnswer.YES, DangerAnswer.NO, DangerAnswer.NO), Map.of(Field.WHAT, "😭")));
        assertThat(suggestion.level()).isEqualTo(Level.ONE);
        assertThat(suggestion.reasons()).contains(Suggestions.NO_WORDS);
    }

    private static FiledReport report(Dangers dangers, Map<Field, String> words) {
        return new FiledReport("R", Door.FORM, Instant.EPOCH, dangers, ReportStatus.RECEIVED, words, List.of());
    }
}
