package org.thinkuknow.withheld;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thinkuknow.report.Author;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.support.ChildWords;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Words are left out wherever they stand, however they are written, and nothing else is. */
class LeavingOutTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ellie         | my friend ellie said it, ELLIE did                | my friend * said it, * did
            Ellie         | Ellie's mum, Ellie’s dad, ellies dog              | *'s mum, *’s dad, * dog
            Ellie         | Élliê and E\u200bllie and \u0415lli\u0435         | * and * and *
            Ellie         | E l l i e, e-l-l-i-e, Ｅｌｌｉｅ                    | *, *, *
            Ellie         | Ellieworth and Nellie and Ellie2 stay              | Ellieworth and Nellie and Ellie2 stay
            Ellie Brown   | Ellie   Brown, ellie_brown, EllieBrown, Ellie      | *, *, *, Ellie
            O’Brien       | mr O'Brien, obrien, O Brien                        | mr *, *, *
            max_power99   | add max power99 or @max.power99!                   | add * or @*!
            07700 900123  | +44 7700 900123, (07700) 900-123, 00447700900123   | +*, (*, *
            07700900123   | +44 (0)7700 900 123 and not 07700 900124           | +* and not 07700 900124
            a@b.example   | write to A@B.example now                           | write to * now
            Anna          | \u0410\u043d\u043d\u0430 lives here                | \u0410\u043d\u043d\u0430 lives here
            \u0410\u043d\u043d\u0430 | \u0430\u043d\u043d\u0430 lives here     | * lives here
            \u674e\u660e  | \u6211\u548c\u674e\u660e\u8bf4                     | \u6211\u548c*\u8bf4
            Zoe           | Zoe\u0308, Zoe\u0301s                              | *, *
            """)
    void atEveryPlaceHoweverTheyAreWrittenAndAsWholeWords(String words, String text, String kept) {
        assertThat(without(words).from(text)).isEqualTo(kept.replace("*", LeavingOut.MARK));
    }

    @Test
    void whatOverlapsIsOnePlaceAndEachPlaceIsCounted() {
        var out = without("Ellie Brown", "Brown Street", "Sam");
        assertThat(out.from("Ellie Brown Street, Sam and Sam"))
                .isEqualTo("%1$s, %1$s and %1$s".formatted(LeavingOut.MARK));
        assertThat(out.places()).isEqualTo(3);
        out.from("Sam");
        assertThat(out.places()).isEqualTo(4);
        assertThat(out.concerns("is it sam?")).isTrue();
        assertThat(out.concerns("is it same?")).isFalse();
        assertThat(out.places()).as("asking counts nothing").isEqualTo(4);
    }

    @Test
    void whereNothingIsToBeLeftOutATextStaysAsItIs() {
        var text = ChildWords.of(" \u202eodd\u0000 \ud800 text\n");
        assertThat(without().from(text)).isEqualTo(text);
        assertThat(without("Ellie").from(text)).isEqualTo(text);
    }

    @Test
    void ofAReportNothingKeepsTheWords() {
        var report = new FiledReport(
                "R-1",
                Door.FORM,
                Instant.EPOCH,
                Dangers.UNSAID,
                ReportStatus.FINISHED,
                Map.of(Field.WHAT, "ellie hit me", Field.SUSPECT, "Ellie"),
                List.of(
                        new FiledReport.SentMessage(Author.CHILD, Instant.EPOCH, "it was Ellie"),
                        new FiledReport.SentMessage(Author.CENTRE, Instant.EPOCH, "who is Ellie")),
                "Polish");
        var out = without("Ellie");
        var left = out.from(report);
        assertThat(left.words().toString()
                        + left.messages().stream()
                                .map(FiledReport.SentMessage::text)
                                .toList())
                .doesNotContainIgnoringCase("ellie")
                .contains(" hit me");
        assertThat(left.formLanguage()).isEqualTo("Polish");
        assertThat(out.places()).isEqualTo(4);
    }

    @Test
    void lessThanTwoLettersOrTooManyAreRefused() {
        for (var nothing : new String[] {"", "  ", "a", "!?", "\u200b\u0301", "x".repeat(501)}) {
            assertThatThrownBy(() -> new WithheldWords(nothing, WhyWithheld.NOT_NEEDED))
                    .isInstanceOf(WithheldRefused.class);
        }
        assertThat(new WithheldWords(" ab ", WhyWithheld.NOT_NEEDED).words()).isEqualTo("ab");
        assertThat(new WithheldWords("\u674e", WhyWithheld.NOT_NEEDED).words()).isEqualTo("\u674e");
    }

    @Test
    void noTextFormHasTheWords() {
        var words = new WithheldWords("Ellie", WhyWithheld.DANGER);
        assertThat(List.of(
                        words.toString(),
                        new Withheld(7, words, "ada", Instant.EPOCH, null, null).toString(),
                        new LeavingOut(List.of(words)).toString(),
                        FoldedText.of("Ellie").words().toString()))
                .noneMatch(text -> text.toLowerCase(java.util.Locale.ROOT).contains("ellie"));
    }

    private static LeavingOut without(String... words) {
        return new LeavingOut(Arrays.stream(words)
                .map(each -> new WithheldWords(each, WhyWithheld.SOMEBODY_ELSE))
                .toList());
    }
}
