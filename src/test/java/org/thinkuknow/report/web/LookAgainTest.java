package org.thinkuknow.report.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.ui.ExtendedModelMap;
import org.thinkuknow.report.Author;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.FiledReport.SentMessage;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.translation.Translations;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** What a child is told of when to look again, on a Thursday at two in the afternoon. */
class LookAgainTest {

    private static final Instant NOW = Instant.parse("2026-11-26T14:00:00Z");
    private static final Translations LANGUAGES = Translations.all();

    private boolean soon;
    private final ExtendedModelMap model = new ExtendedModelMap();

    @Test
    void whatThePromiseOfTheClocksIsDecides() {
        assertThat(waiting("2026-11-26T16:30:00Z"))
                .isEqualTo("Look here again: today, in the evening, about 6 o’clock.");
        assertThat(waiting("2026-11-27T14:00:00Z"))
                .isEqualTo("Look here again: tomorrow, after school, about 4 o’clock.");
        assertThat(waiting("2026-12-03T14:00:00Z"))
                .isEqualTo("Look here again: Thursday 3 December, after school, about 4 o’clock.");
    }

    @Test
    void aPromiseThatIsOverMeansTheNextTime() {
        assertThat(waiting("2026-11-20T14:00:00Z")).isEqualTo("Look here again: today, after school, about 4 o’clock.");
    }

    @Test
    void whoeverHasAnAnswerLooksTomorrow() {
        assertThat(waiting(Optional.empty(), ReportStatus.BEING_READ, "en", List.of(message(Author.CENTRE))))
                .contains("tomorrow");
        assertThat(waiting(
                        Optional.empty(),
                        ReportStatus.BEING_READ,
                        "en",
                        List.of(message(Author.CENTRE), message(Author.CHILD))))
                .as("contrast: and wrote again")
                .contains("today");
    }

    /** "Tell me your house number, I look every minute" and, below, "tomorrow, before school": one of them is untrue. */
    @Test
    void whomAnOfficerWaitsForLooksAgainSoon() {
        soon = true;
        assertThat(waiting(Optional.empty(), ReportStatus.BEING_READ, "en", List.of(message(Author.CENTRE))))
                .isEqualTo("Look here again in a few minutes.");
        assertThat(model.get("lookSooner")).isEqualTo("");
        assertThat(waiting(
                        Optional.empty(),
                        ReportStatus.BEING_READ,
                        "en",
                        List.of(message(Author.CENTRE), message(Author.CHILD))))
                .as("and wrote again")
                .isEqualTo("Look here again in a few minutes.");
    }

    /** On a bridge at two in the night, whom nobody has answered yet: "before school, about 8 o’clock" sends the child away. */
    @ParameterizedTest
    @EnumSource(names = {"RECEIVED", "BEING_READ"})
    void whoMayBeInDangerAndHasNoAnswerYetLooksAgainSoon(ReportStatus progress) {
        soon = true;
        assertThat(waiting(Optional.of(NOW.plusSeconds(3600)), progress, "en", List.of()))
                .isEqualTo("Look here again in a few minutes.");
        soon = false;
        assertThat(waiting(Optional.of(NOW.plusSeconds(3600)), progress, "en", List.of()))
                .as("contrast")
                .contains("after school");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy", "pl", "ro", "uk", "ur", "pa", "ar", "bn", "pt", "so"})
    void theReceiptOfAChildWhoTickedADangerNamesNoHour(String code) {
        soon = true;
        assertThat(afterSending(code))
                .isEqualTo(LANGUAGES.in(code).get("return.soon"))
                .doesNotContain("{");
        assertThat(model).containsEntry("lookSooner", "");
        soon = false;
        assertThat(afterSending(code)).as("contrast").contains("4");
    }

    @ParameterizedTest
    @EnumSource(names = {"FINISHED", "ERASED"})
    void whereEverythingIsFinishedNobodyHasToLook(ReportStatus progress) {
        assertThat(waiting(Optional.of(NOW), progress, "en", List.of())).isEqualTo("null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cy", "pl", "ro", "uk", "ur", "pa", "ar", "bn", "pt", "so"})
    void daysAreNamedInTheLanguageOfThePage(String code) {
        var said = waiting(Optional.of(Instant.parse("2026-12-03T14:00:00Z")), ReportStatus.RECEIVED, code, List.of());
        assertThat(said).contains("4").doesNotContain("{", "Thursday", "December");
        assertThat(List.of("pl", "ro", "uk", "ur", "pa", "ar", "bn", "pt", "so").contains(code) ? said : "")
                .doesNotMatch(".*\\bM12\\b.*");
    }

    @Test
    void thoseUnderElevenAreToldInTheirWords() {
        assertThat(Reader.of(Map.of(Field.AGE, "I am 9"))).isEqualTo(Reader.UNDER_11);
        assertThat(Reader.of(Map.of(Field.AGE, "11"))).isEqualTo(Reader.OVER_11);
        assertThat(Reader.of(Map.of(Field.AGE, "999999"))).isEqualTo(Reader.ADULT);
        assertThat(Reader.of(Map.of(Field.WHO, "my-child", Field.AGE, "9"))).isEqualTo(Reader.ADULT);
        assertThat(Reader.of(Map.of())).isEqualTo(Reader.OVER_11);
    }

    private String afterSending(String code) {
        model.clear();
        var words = LANGUAGES.in(code);
        lookAgain(Optional.empty())
                .afterSending(Dangers.UNSAID, Map.of(), Wording.of(Reader.OVER_11, words), words, model);
        return String.valueOf(model.get("lookWhen"));
    }

    private LookAgain lookAgain(Optional<Instant> promised) {
        return new LookAgain(new InAnHour(promised, soon), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private String waiting(String promised) {
        return waiting(Optional.of(Instant.parse(promised)), ReportStatus.RECEIVED, "en", List.of());
    }

    private String waiting(Optional<Instant> promised, ReportStatus progress, String code, List<SentMessage> messages) {
        model.clear();
        var words = LANGUAGES.in(code);
        lookAgain(promised)
                .whileWaiting(
                        new FiledReport("R", Door.FORM, NOW, Dangers.UNSAID, progress, Map.of(), messages),
                        Wording.of(Reader.OVER_11, words),
                        words,
                        model);
        return String.valueOf(model.get("lookWhen"));
    }

    private static SentMessage message(Author author) {
        return new SentMessage(author, NOW, ChildWords.of("hello"));
    }
}
