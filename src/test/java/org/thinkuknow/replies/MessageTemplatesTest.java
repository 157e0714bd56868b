package org.thinkuknow.replies;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Helplines;
import org.thinkuknow.content.Problems;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.ReplyText;
import org.thinkuknow.report.ReportStatus;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** What officers write with, as the files have it. */
class MessageTemplatesTest {

    private static final Problems PROBLEMS = new Problems();
    private static final ContentFiles FILES = ContentFiles.packed();
    private static final MessageTemplates TEMPLATES = MessageTemplates.read(FILES, PROBLEMS);
    private static final Signposts SIGNPOSTS =
            Signposts.read(FILES, Helplines.read(FILES, LocalDate.EPOCH, PROBLEMS), PROBLEMS);

    @Test
    void theFilesAreWhole() {
        assertThat(PROBLEMS.found()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyReaderHasSixThatPromiseNothingThatCannotBeHeld(Audience reader) {
        assertThat(TEMPLATES.of(reader)).hasSizeGreaterThanOrEqualTo(6).allSatisfy(template -> {
            assertThat(template.text().toLowerCase())
                    .doesNotContain(
                            "promise", "always", "never happen", "nobody will know", "secret", "we will keep you safe");
            assertThatCode(() -> new ReplyText(template.text())).doesNotThrowAnyException();
        });
    }

    @Test
    void theYoungestReadShortSentences() {
        assertThat(TEMPLATES.of(Audience.UNDER_11))
                .flatExtracting(template -> List.of(template.text().split("[.?!]\\s")))
                .allSatisfy(sentence ->
                        assertThat(sentence.split("\\s+").length).as(sentence).isLessThanOrEqualTo(18));
    }

    @ParameterizedTest
    @EnumSource
    void aSignpostNamesPeopleAndTheEmergencyNumber(Audience reader) {
        assertThat(SIGNPOSTS.all()).isNotEmpty().allSatisfy(signpost -> {
            var answer = signpost.answer(reader);
            assertThat(answer)
                    .contains("999")
                    .contains(signpost.helplines().getFirst().name());
            assertThatCode(() -> new ReplyText(answer)).doesNotThrowAnyException();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "me, 8, UNDER_11",
        "me, I am 10 years old, UNDER_11",
        "me, 11, FROM_11",
        "friend, 16, FROM_11",
        "me, , FROM_11",
        "me, 34, ADULT",
        "my-child, 6, ADULT",
        "pupil, , ADULT",
        ", nine, FROM_11"
    })
    void theReaderIsGuessedFromWhoReportsAndTheAge(String who, String age, Audience reader) {
        var words = Map.of(Field.WHO, who == null ? "" : who, Field.AGE, age == null ? "" : age);
        assertThat(Audience.of(new FiledReport(
                        "R", Door.FORM, Instant.EPOCH, Dangers.UNSAID, ReportStatus.RECEIVED, words, List.of())))
                .isEqualTo(reader);
    }
}
