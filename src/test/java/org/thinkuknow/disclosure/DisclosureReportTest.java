package org.thinkuknow.disclosure;

import org.junit.jupiter.api.Test;
import org.thinkuknow.account.Staff;
import org.thinkuknow.report.Field;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

/** What of a record the officers get. */
class DisclosureReportTest {

    private static final String CLASS = "C".repeat(60);

    @Test
    void aLongNameOfASchoolKeepsNoRecordFromBeingSent() {
        assertThat(schoolOf("\uD83C\uDFEB".repeat(300), CLASS))
                .isEqualTo("\uD83C\uDFEB".repeat(200 - 68) + ", class " + CLASS);
        assertThat(schoolOf("S".repeat(300), "")).isEqualTo("S".repeat(200));
    }

    @Test
    void whatFitsStaysWhole() {
        assertThat(schoolOf("Example Primary School, Sampleton", "5B"))
                .isEqualTo("Example Primary School, Sampleton, class 5B");
        assertThat(schoolOf("Example Primary School", "")).isEqualTo("Example Primary School");
    }

    @Test
    void whatADutyToReportAsksForIsOneFieldAndNothingIfItWasNotAsked() {
        var duty = new DutyPart(
                "a friend", "I saw a message", LocalDateTime.of(2027, 7, 11, 10, 5), null, "", "the child was at home");
        assertThat(wordsOf(new VisitPart("S", "", "", "", "", "", "", duty)))
                .containsEntry(
                        Field.DUTY,
                        "Who told it, or in whom it was seen: a friend\nHow it is known: I saw a message\n"
                                + "Known since: 11 July 2027, 10:05\nReason for the delay: the child was at home");
        assertThat(wordsOf(new VisitPart("S", "", "", "", "", "", "", DutyPart.NOTHING)))
                .doesNotContainKey(Field.DUTY);
        assertThat(wordsOf(new VisitPart("S", "", "", "", "", "", ""))).doesNotContainKey(Field.DUTY);
    }

    @Test
    void theLongestAnswersFitWhereTheyGo() {
        var much = "\uD83D\uDE22";
        var line = much.repeat(200);
        var text = much.repeat(2_000);
        var noon = LocalDateTime.of(2027, 9, 30, 12, 0);
        var duty = new DutyPart(line, text, noon, noon, line, text);
        assertThat(wordsOf(new VisitPart("S", "", "", "", "", "", "", duty)).get(Field.DUTY))
                .contains(text);
    }

    private static String schoolOf(String school, String className) {
        return wordsOf(new VisitPart(school, className, "", "", "", "", "")).getOrDefault(Field.SCHOOL, "");
    }

    private static Map<Field, String> wordsOf(VisitPart part) {
        var text = DisclosureText.empty(LocalDate.EPOCH, LocalTime.NOON);
        var told = new DisclosureText(
                text.date(), text.time(), "Corridor", "", "told", "", text.meeting(), text.hurt(), text.selfharm());
        var record = Disclosure.atVisit("D-1", "educator", "V-1", Instant.EPOCH, new byte[0]);
        return new DisclosureReport(mock(Staff.class), mock(StaffConcernLines.class))
                .of(record, told.with(part), "")
                .words();
    }
}
