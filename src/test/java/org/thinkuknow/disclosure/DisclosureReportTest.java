package org.thinkuknow.disclosure;

import org.junit.jupiter.api.Test;
import org.thinkuknow.account.Staff;
import org.thinkuknow.report.Field;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

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

    private static String schoolOf(String school, String className) {
        var text = DisclosureText.empty(LocalDate.EPOCH, LocalTime.NOON);
        var told = new DisclosureText(
                text.date(), text.time(), "Corridor", "", "told", "", text.meeting(), text.hurt(), text.selfharm());
        var record = Disclosure.atVisit("D-1", "educator", "V-1", Instant.EPOCH, new byte[0]);
        return new DisclosureReport(mock(Staff.class))
                .of(record, told.with(new VisitPart(school, className, "", "", "", "", "")))
                .words()
                .getOrDefault(Field.SCHOOL, "");
    }
}
