package org.thinkuknow.report;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinkuknow.support.ChildWords;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class NewReportTest {

    private static final String WORDS = ChildWords.of("she sends me scary pictures");
    private static final String WRITE_SOMETHING = "Please write something here. A few words are enough.";

    @Test
    void wordsAloneAreAReport() {
        assertThat(report(Map.of(Field.WHAT, WORDS)).words()).isEqualTo(Map.of(Field.WHAT, WORDS));
    }

    @Test
    void nothingAtAllIsAskedForKindly() {
        assertThat(refusal(Map.of()).sentences()).isEqualTo(Map.of(Field.WHAT, WRITE_SOMETHING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t ", "\u2003", "\u0000\u0007"})
    void spacesAreNothing(String typed) {
        assertThat(refusal(Map.of(Field.WHAT, typed)).sentences()).containsEntry(Field.WHAT, WRITE_SOMETHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "😢", "ش"})
    void tenThousandCharactersFitInEveryScript(String letter) {
        var longest = ChildWords.ofLength(10_000, letter);
        assertThat(report(Map.of(Field.WHAT, longest)).words()).containsEntry(Field.WHAT, longest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "😢", "ش"})
    void oneCharacterMoreIsRefusedWithItsNumber(String letter) {
        assertThat(refusal(Map.of(Field.WHAT, ChildWords.ofLength(10_001, letter)))
                        .sentences()
                        .get(Field.WHAT))
                .isEqualTo(
                        "This is 10,001 characters long and 10,000 fit. Please make it shorter; you can send the rest after.");
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldHoldsWhatItPromises(Field field) {
        var longest = "x".repeat(field.longest());
        assertThat(report(withWords(field, longest)).words()).containsEntry(field, longest);
        assertThat(refusal(withWords(field, longest + "x")).sentences()).containsOnlyKeys(field);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var sentences = refusal(Map.of(Field.NAME, "x".repeat(201), Field.CONTACT, "caf\ufffd"))
                .sentences();
        assertThat(sentences).containsOnlyKeys(Field.WHAT, Field.NAME, Field.CONTACT);
    }

    @Test
    void unseenCharactersGoAndLinesStay() {
        var report = report(Map.of(Field.WHAT, WORDS + "\u0000\u0007\r\nsecond\rthird\tend\u001b"));
        assertThat(report.words()).containsEntry(Field.WHAT, WORDS + "\nsecond\nthird\tend");
    }

    @Test
    void brokenLettersAreAskedForAgain() {
        assertThat(refusal(Map.of(Field.WHAT, WORDS + " caf\ufffd")).sentences().get(Field.WHAT))
                .startsWith("Some letters did not reach us whole.");
        assertThat(report(Map.of(Field.WHAT, WORDS + " caf?")).words()).containsEntry(Field.WHAT, WORDS + " caf?");
    }

    @Test
    void keysOfSitesAndLessonsAreKept() {
        var report =
                new NewReport("s", Door.FORM, Map.of(Field.WHAT, WORDS), Dangers.UNSAID, "game-site", "a-lesson-2");
        assertThat(report.host()).isEqualTo("game-site");
        assertThat(report.lesson()).isEqualTo("a-lesson-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Game", "a b", "<script>", "x'or'1", "../etc", "a\n"})
    void forgedKeysAreDroppedAndNobodyIsRefused(String forged) {
        var report = new NewReport("s", Door.FORM, Map.of(Field.WHAT, WORDS), Dangers.UNSAID, forged, "x".repeat(61));
        assertThat(report.host()).isEmpty();
        assertThat(report.lesson()).isEmpty();
    }

    private static NewReport report(Map<Field, String> words) {
        return new NewReport("s", Door.FORM, words, Dangers.UNSAID, "", "");
    }

    private static ReportRefused refusal(Map<Field, String> words) {
        var refused = catchThrowableOfType(ReportRefused.class, () -> report(words));
        assertThat(refused).as("refused").isNotNull();
        return refused;
    }

    private static Map<Field, String> withWords(Field field, String text) {
        return field == Field.WHAT ? Map.of(field, text) : Map.of(Field.WHAT, WORDS, field, text);
    }
}
