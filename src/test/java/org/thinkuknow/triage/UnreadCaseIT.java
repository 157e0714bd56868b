package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.assessment.Suggestions;
import org.thinkuknow.reader.Reader;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.report.ReplyText;
import org.thinkuknow.report.ReportReceived;
import org.thinkuknow.support.ChildWords;

import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Eventually.eventually;

/** Whatever fails while a report is looked through, there is a case of level one, and people are told. */
class UnreadCaseIT extends UnreadCaseDesk {

    @Test
    void aReportWhoseSealIsBrokenIsACaseOfLevelOneAndPeopleAreTold() {
        var reference = transaction.execute(status -> {
            var told = told();
            database.sql("update report set words = concat(words, x'00') where reference = ?")
                    .param(told)
                    .update();
            return told;
        });
        eventually(() -> assertThat(alarms.now()).containsKey(reference));
        database.sql("update report set words = substring(words, 1, length(words) - 1) where reference = ?")
                .param(reference)
                .update();
        assertThat(facts(reference).level()).isEqualTo(Level.ONE);
        assertThat(facts(reference).notLookedThrough()).isTrue();
        assertThat(facts(reference).judged().reasons())
                .first()
                .asString()
                .startsWith("This report could not be looked through");
        assertThat(escalations.of(reference)).extracting(Escalation::what).contains(Escalation.UNCLAIMED);
        assertThat(inQueue(Level.ONE)).contains(reference);
    }

    @Test
    void whatCannotBeOpenedKeepsNoOfficerFromTheRest() {
        var filed = reported(DangerAnswer.UNSURE);
        var reference = filed.reference();
        reports.answer(filed.receipt(), new ReplyText(ChildWords.of("it goes on")));
        reports.answer(filed.receipt(), new ReplyText(ChildWords.of("and on")));
        var first = database.sql("select min(id) from report_message where report = ?")
                .param(reference)
                .query(Long.class)
                .single();
        database.sql("update report set words = concat(words, x'00') where reference = ?")
                .param(reference)
                .update();
        database.sql("update report_message set words = concat(words, x'00') where id = ?")
                .param(first)
                .update();
        var report = OFFICER.get(() -> desk.open(reference)).report();
        assertThat(report.words())
                .hasEntrySatisfying(Field.WHAT, words -> assertThat(words).contains("cannot be opened"));
        assertThat(report.dangers().meeting()).isEqualTo(DangerAnswer.UNSURE);
        assertThat(report.messages())
                .extracting(FiledReport.SentMessage::text)
                .satisfiesExactly(
                        broken -> assertThat(broken).contains("cannot be opened"),
                        whole -> assertThat(whole).isEqualTo(ChildWords.of("and on")));
        database.sql("update report set words = substring(words, 1, length(words) - 1) where reference = ?")
                .param(reference)
                .update();
        database.sql("update report_message set words = substring(words, 1, length(words) - 1) where id = ?")
                .param(first)
                .update();
    }

    @Test
    void aSignThatThrowsCostsNoChildTheCase() {
        for (var failure : new Throwable[] {new IllegalStateException("a sign"), new StackOverflowError()}) {
            var reference = withoutCase();
            opening(failing(failure), merged).open(new ReportReceived(reference, null));
            assertThat(facts(reference).level()).isEqualTo(Level.ONE);
            assertThat(facts(reference).notLookedThrough()).isTrue();
            eventually(() -> assertThat(alarms.now()).containsKey(reference));
        }
    }

    @Test
    void aReportThatIsLookedThroughIsNoSuchCase() {
        var reference = reported(DangerAnswer.UNSAID).reference();
        assertThat(facts(reference).level()).isEqualTo(Level.THREE);
        assertThat(facts(reference).notLookedThrough()).isFalse();
    }

    @Test
    void itStaysSoMarkedUntilAnOfficerHasJudged() {
        var reference = withoutCase();
        unread.open(reference);
        opening(new Suggestions(CUES, LANGUAGES, Reader.none(CUES)), merged).open(new ReportReceived(reference, null));
        assertThat(facts(reference).notLookedThrough())
                .as("looking again takes nothing back")
                .isTrue();
        OFFICER.run(() -> work.claim(reference));
        assertThat(facts(reference).notLookedThrough()).isTrue();
        OFFICER.run(() -> work.assess(reference, Level.ONE, ""));
        assertThat(facts(reference).notLookedThrough()).isFalse();
    }

    private String told() {
        return reports.receiveWithin(new NewReport(
                        UUID.randomUUID().toString(),
                        Door.FORM,
                        Map.of(Field.WHAT, ChildWords.of("somebody is nice to me")),
                        Dangers.UNSAID,
                        "",
                        ""))
                .reference();
    }
}
