package org.thinkuknow.report;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is written to a log by its text form must not hold what a child wrote, nor what opens it. */
class TextFormTest {

    private static final String WORDS = "he said not to tell";
    private static final Map<Field, String> TOLD = Map.of(Field.WHAT, WORDS, Field.NAME, WORDS);
    private static final Dangers DANGERS = new Dangers(DangerAnswer.YES, DangerAnswer.NO, DangerAnswer.UNSAID);

    @Test
    void aReportOnItsWayKeepsItsWords() {
        assertThat(new NewReport(WORDS, Door.FORM, TOLD, DANGERS, "", "").toString())
                .contains("FORM")
                .doesNotContain(WORDS);
    }

    @Test
    void whatIsAddedLaterKeepsItsWords() {
        assertThat(new Addition(WORDS, TOLD, DANGERS).toString())
                .contains("NAME")
                .doesNotContain(WORDS);
        assertThat(FieldTexts.of(TOLD).toString()).contains("NAME").doesNotContain(WORDS);
    }

    @Test
    void aReportThatWasOpenedKeepsItsWords() {
        var message = new FiledReport.SentMessage(Author.CHILD, Instant.EPOCH, WORDS);
        var report = new FiledReport(
                "R-1", Door.FORM, Instant.EPOCH, DANGERS, ReportStatus.RECEIVED, TOLD, List.of(message));
        assertThat(report.toString()).contains("R-1").doesNotContain(WORDS);
        assertThat(message.toString()).contains("CHILD").doesNotContain(WORDS);
        assertThat(new ReplyText(WORDS).toString()).doesNotContain(WORDS);
    }

    @Test
    void aReceiptKeepsItsWords() {
        assertThat(new Filed("R-1", WORDS).toString()).contains("R-1").doesNotContain(WORDS);
    }
}
