package org.thinkuknow.assessment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.cues.Cues;
import org.thinkuknow.language.Languages;
import org.thinkuknow.reader.Reader;
import org.thinkuknow.report.Author;
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

class SuggestionsTest {

    private static final String HARMLESS = ChildWords.of("how do I block somebody");
    private static final String MEETING = ChildWords.of("he wants to meet me tomorrow");
    private static final String PICTURES = ChildWords.of("he keeps asking me to send pics");

    private static final Cues CUES = Cues.read(ContentFiles.packed(), new Problems());
    private static final Suggestions SUGGESTIONS = new Suggestions(CUES, new Languages(), Reader.none(CUES));

    @ParameterizedTest
    @CsvSource({
        "YES, NO, NO, ONE",
        "NO, YES, NO, ONE",
        "NO, NO, YES, ONE",
        "UNSURE, NO, NO, TWO",
        "NO, UNSURE, NO, TWO",
        "NO, NO, UNSURE, ONE",
        "NO, NO, NO, THREE",
        "UNSAID, UNSAID, UNSAID, THREE",
        "UNSURE, UNSURE, YES, ONE",
        "UNSURE, UNSURE, NO, TWO"
    })
    void theHighestAnswerCounts(DangerAnswer meeting, DangerAnswer hurt, DangerAnswer selfharm, Level level) {
        assertThat(SUGGESTIONS
                        .of(report(new Dangers(meeting, hurt, selfharm), Map.of(Field.WHAT, HARMLESS)))
                        .level())
                .isEqualTo(level);
    }

    @Test
    void aSignInTheWordsRaisesTheLevel() {
        assertThat(suggested(HARMLESS, Dangers.UNSAID).level()).isEqualTo(Level.THREE);
        assertThat(suggested(PICTURES, Dangers.UNSAID).level()).isEqualTo(Level.TWO);
        assertThat(suggested(MEETING, Dangers.UNSAID).level()).isEqualTo(Level.ONE);
    }

    @Test
    void answersOfNoDoNotLowerWhatTheWordsSay() {
        assertThat(suggested(MEETING, new Dangers(DangerAnswer.NO, DangerAnswer.NO, DangerAnswer.NO))
                        .level())
                .isEqualTo(Level.ONE);
    }

    @Test
    void aLesserSignDoesNotLowerWhatWasAnswered() {
        assertThat(suggested(PICTURES, new Dangers(DangerAnswer.YES, DangerAnswer.NO, DangerAnswer.NO))
                        .level())
                .isEqualTo(Level.ONE);
    }

    @Test
    void everyReasonIsGivenAndNoneQuotesTheChild() {
        var reasons = suggested(
                        MEETING + ". " + PICTURES,
                        new Dangers(DangerAnswer.YES, DangerAnswer.UNSURE, DangerAnswer.UNSURE))
                .reasons();
        assertThat(reasons)
                .hasSize(5)
                .doesNotHaveDuplicates()
                .contains(
                        "Answered yes: a meeting with somebody known only from online.",
                        "Sign in the words: a meeting with somebody seems to be planned soon.");
        assertThat(reasons).noneMatch(reason -> reason.contains(ChildWords.MARKER));
    }

    @Test
    void findingNothingIsSaidAsWhatItIs() {
        assertThat(suggested(HARMLESS, Dangers.UNSAID).reasons())
                .containsExactly("No danger was ticked and no sign of danger was recognised. Only reading shows more.");
    }

    @Test
    void laterMessagesOfTheChildAreLookedThroughAndTheCentresAreNot() {
        var now = Instant.EPOCH;
        var fromChild = new FiledReport(
                "R",
                Door.FORM,
                now,
                Dangers.UNSAID,
                ReportStatus.RECEIVED,
                Map.of(),
                List.of(new FiledReport.SentMessage(Author.CHILD, now, MEETING)));
        var fromCentre = new FiledReport(
                "R",
                Door.FORM,
                now,
                Dangers.UNSAID,
                ReportStatus.RECEIVED,
                Map.of(),
                List.of(new FiledReport.SentMessage(Author.CENTRE, now, MEETING)));
        assertThat(SUGGESTIONS.ofMessages(fromChild, 0).level()).isEqualTo(Level.ONE);
        assertThat(SUGGESTIONS.ofMessages(fromCentre, 0).level()).isEqualTo(Level.NONE);
    }

    @Test
    void messagesThatWereSearchedBeforeRaiseNothingAgain() {
        var now = Instant.EPOCH;
        var both = new FiledReport(
                "R",
                Door.FORM,
                now,
                Dangers.UNSAID,
                ReportStatus.RECEIVED,
                Map.of(),
                List.of(
                        new FiledReport.SentMessage(Author.CHILD, now, MEETING),
                        new FiledReport.SentMessage(Author.CHILD, now, PICTURES)));
        assertThat(SUGGESTIONS.ofMessages(both, 0).level()).isEqualTo(Level.ONE);
        assertThat(SUGGESTIONS.ofMessages(both, 1).level()).isEqualTo(Level.TWO);
        assertThat(SUGGESTIONS.ofMessages(both, 2).level()).isEqualTo(Level.NONE);
    }

    @Test
    void theAnswersAloneAreJudgedWithoutTheWords() {
        var told =
                report(new Dangers(DangerAnswer.UNSURE, DangerAnswer.NO, DangerAnswer.NO), Map.of(Field.WHAT, MEETING));
        assertThat(SUGGESTIONS.ofAnswersAlone(told).level()).isEqualTo(Level.TWO);
        assertThat(SUGGESTIONS.of(told).level()).isEqualTo(Level.ONE);
    }

    @ParameterizedTest
    @CsvSource({
        "nu vreau sa merg maine la scoala, 'Seems to be written in Romanian; no signs could be looked for.'",
        "kolega zabrał mi skórkę w grze i nie chce oddać, 'Seems to be written in Polish; only some signs are known in it.'",
        "sut dwin blocio rhywun ar snapchat, 'Seems to be written in Welsh; only some signs are known in it.'"
    })
    void aLanguageThatTheSignsDoNotKnowIsNeverBelowLevelTwo(String text, String reason) {
        var suggestion = suggested(text, Dangers.UNSAID);
        assertThat(suggestion.level()).isEqualTo(Level.TWO);
        assertThat(suggestion.reasons()).containsExactly(reason);
        assertThat(suggestion.otherLanguage()).isTrue();
        assertThat(suggested(HARMLESS, Dangers.UNSAID).otherLanguage()).isFalse();
    }

    @Test
    void signsAreStillLookedForInWelshAndPolishAndDangersStillCount() {
        assertThat(suggested("dwi isio marw", Dangers.UNSAID).level()).isEqualTo(Level.ONE);
        assertThat(suggested("nie chcę już żyć", Dangers.UNSAID).level()).isEqualTo(Level.ONE);
        var answered = suggested(
                "nu vreau sa merg maine la scoala", new Dangers(DangerAnswer.YES, DangerAnswer.NO, DangerAnswer.NO));
        assertThat(answered.level()).isEqualTo(Level.ONE);
        assertThat(answered.reasons()).hasSize(2);
        assertThat(answered.otherLanguage()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"WHO", "HOME", "WANTED", "FILES", "AT_SCHOOL"},
            mode = EnumSource.Mode.EXCLUDE)
    void theLanguageCountsWhereverSomebodyTells(Field field) {
        var words = field == Field.WHAT
                ? Map.of(field, "nu vreau sa merg maine la scoala")
                : Map.of(Field.WHAT, HARMLESS, field, "nu vreau sa merg maine la scoala");
        assertThat(SUGGESTIONS.of(report(Dangers.UNSAID, words)).level()).isEqualTo(Level.TWO);
    }

    @Test
    void theLanguageOfALaterMessageCountsToo() {
        var now = Instant.EPOCH;
        var goesOn = new FiledReport(
                "R",
                Door.FORM,
                now,
                Dangers.UNSAID,
                ReportStatus.RECEIVED,
                Map.of(Field.WHAT, HARMLESS),
                List.of(new FiledReport.SentMessage(Author.CHILD, now, "мені дуже сумно")));
        assertThat(SUGGESTIONS.ofMessages(goesOn, 0))
                .isEqualTo(new Suggestion(
                        Level.TWO,
                        List.of("Seems to be written in Ukrainian; no signs could be looked for."),
                        true,
                        false));
    }

    @Test
    void whatTablesAreAssessedByIsTheRuleOfCases() {
        assertThat(SUGGESTIONS.ofWords(MEETING)).isEqualTo(suggested(MEETING, Dangers.UNSAID));
        assertThat(SUGGESTIONS.ofWords(HARMLESS)).isEqualTo(suggested(HARMLESS, Dangers.UNSAID));
    }

    private Suggestion suggested(String what, Dangers dangers) {
        return SUGGESTIONS.of(report(dangers, Map.of(Field.WHAT, what)));
    }

    private static FiledReport report(Dangers dangers, Map<Field, String> words) {
        return new FiledReport("R", Door.FORM, Instant.EPOCH, dangers, ReportStatus.RECEIVED, words, List.of());
    }
}
