package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.figures.CountedTables;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Filed;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.PlainPage;
import org.thinkuknow.triage.Closing.Outcome;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** A child comes back after a case has ended, and says whether it helped. */
class AfterwardsIT extends TriageDesk {

    private static final String LINE = ChildWords.of("he has a new name and writes again");

    @Autowired
    private CaseJoining joining;

    @Autowired
    private List<CountedTables> counted;

    @Autowired
    private Clock clock;

    @Test
    void itIsAskedTwoWeeksAfterTheEndAndAnAnswerIsCounted() {
        var filed = ended(Outcome.ADVICE_GIVEN);
        assertThat(question(open(filed))).as("too early").isEmpty();
        twoWeeksPass(filed);
        var before = counts();
        var page = open(filed);
        assertThat(question(page)).isEqualTo("Did it help that you told us?");
        assertThat(page.document().select("[name=helped][checked]")).isEmpty();
        assertThat(page.document().select("fieldset svg[aria-hidden=true]")).hasSize(3);
        var answered = answer(filed, Map.of("helped", "yes"));
        assertThat(answered.document().select("#helped-said").text()).isEqualTo("Thank you. That helps us.");
        assertThat(answered.chosen("helped")).isEqualTo("yes");
        answer(filed, Map.of("helped", "bit"));
        assertThat(facts(filed.reference()).standing().state()).isEqualTo(CaseState.CLOSED);
        var now = counts();
        assertThat(List.of(now.get(0) - before.get(0), now.get(1) - before.get(1), now.get(3) - before.get(3)))
                .as("asked, answered, a bit")
                .containsExactly(1L, 1L, 1L);
        database.sql("update report_helped set answered_at = answered_at - interval 25 hour where report = ?")
                .param(filed.reference())
                .update();
        assertThat(question(open(filed))).as("once").isEmpty();
        assertThat(answer(filed, Map.of("helped", "no", "line", LINE))
                        .document()
                        .select("#helped-said"))
                .as("too late")
                .isEmpty();
        assertThat(counts()).isEqualTo(now);
    }

    @Test
    void whomItDidNotHelpHasSomebodyLookAgain() {
        var filed = ended(Outcome.HELP_IN_PLACE);
        twoWeeksPass(filed);
        open(filed);
        var sorry = answer(filed, Map.of("helped", "no"));
        assertThat(sorry.text()).contains("That is not your fault.", "Shall somebody look again?");
        var presses =
                AtOnce.run(Collections.nCopies(4, (Callable<PlainPage>) () -> answer(filed, Map.of("again", "yes"))));
        assertThat(presses)
                .allSatisfy(press ->
                        assertThat(press.result().orElseThrow().status()).isEqualTo(200));
        eventually(() -> assertThat(facts(filed.reference()).standing().state()).isEqualTo(CaseState.RECEIVED));
        var report = reports.look(filed.reference());
        assertThat(report.messages())
                .filteredOn(message -> message.text().equals("Yes, please look again."))
                .hasSize(1);
        assertThat(report.progress()).isEqualTo(ReportStatus.RECEIVED);
        assertThat(acts(filed.reference())).contains("answered", "reopened");
        assertThat(open(filed).document().select("[name=again]")).isEmpty();
    }

    @Test
    void aLineIsSealedAndReadByAnOfficer() {
        var filed = ended(Outcome.ADVICE_GIVEN);
        twoWeeksPass(filed);
        open(filed);
        assertThat(answer(filed, Map.of("helped", "no", "line", LINE)).text()).contains("Somebody will look again.");
        assertThat(Acting.OFFICER.get(() -> reports.read(filed.reference())).messages())
                .anySatisfy(message -> {
                    assertThat(message.text()).isEqualTo(LINE);
                    assertThat(message.from()).isEqualTo("Who reported, asked whether it helped: it did not help");
                });
        assertThat(new String(
                        database.sql("select words from report_message where report = ? order by id desc limit 1")
                                .param(filed.reference())
                                .query(byte[].class)
                                .single(),
                        StandardCharsets.ISO_8859_1))
                .doesNotContain("new name");
        eventually(() ->
                assertThat(facts(filed.reference()).standing().childWrote()).isTrue());
    }

    @Test
    void itIsNotAskedOfWhatWasNotForUs() {
        var filed = ended(Outcome.NOT_FOR_US);
        twoWeeksPass(filed);
        assertThat(question(open(filed))).isEmpty();
        assertThat(answer(filed, Map.of("helped", "yes")).document().select("#helped-said"))
                .isEmpty();
    }

    @Test
    void itIsNotAskedOfTheSameReportSentTwice() {
        var lead = assessed(Level.THREE);
        var twin = reported(DangerAnswer.NO);
        Acting.OFFICER.run(() -> {
            joining.sameReport(lead, twin.reference());
            work.close(lead, Closing.unanswered(Outcome.ADVICE_GIVEN, "called"), 0);
        });
        assertThat(facts(twin.reference()).standing().state()).isEqualTo(CaseState.CLOSED);
        assertThat(facts(twin.reference()).merge().sameReport()).isTrue();
        twoWeeksPass(twin);
        assertThat(question(open(twin))).isEmpty();
    }

    @Test
    void whatIsTooLongComesBackWholeAndForgedAnswersChangeNothing() {
        var filed = ended(Outcome.ADVICE_GIVEN);
        twoWeeksPass(filed);
        open(filed);
        var emoji = "🦊".repeat(10_001);
        var page = answer(filed, Map.of("helped", "no", "line", emoji));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.kept("line")).isEqualTo(emoji);
        assertThat(page.document().select("#line-error").text()).isNotEmpty();
        answer(filed, Map.of("helped", "perhaps"));
        answer(filed, Map.of("again", "yes"));
        assertThat(facts(filed.reference()).standing().state()).isEqualTo(CaseState.CLOSED);
        assertThat(plainBrowser()
                        .post("/report/reply", Map.of("receipt", "apple bear cake door egg", "helped", "yes"))
                        .status())
                .isEqualTo(422);
        var rightToLeft = ChildWords.of("كتب لي مرة أخرى");
        answer(filed, Map.of("helped", "no", "line", rightToLeft));
        assertThat(reports.look(filed.reference()).messages())
                .last()
                .satisfies(message -> assertThat(message.text()).isEqualTo(rightToLeft));
    }

    private Filed ended(Outcome how) {
        var filed = reported(DangerAnswer.NO);
        Acting.OFFICER.run(() -> {
            work.claim(filed.reference());
            work.assess(filed.reference(), Level.THREE, "");
            work.close(filed.reference(), Closing.unanswered(how, "they called us"), 0);
        });
        return filed;
    }

    private void twoWeeksPass(Filed filed) {
        database.sql("update report set finished_at = finished_at - interval 14 day where reference = ?")
                .param(filed.reference())
                .update();
    }

    private PlainPage open(Filed filed) {
        return answer(filed, Map.of());
    }

    private PlainPage answer(Filed filed, Map<String, String> sent) {
        var all = new HashMap<>(sent);
        all.put("receipt", filed.receipt());
        return plainBrowser().post("/report/reply", all);
    }

    private static String question(PlainPage page) {
        assertThat(page.status()).isEqualTo(200);
        return page.document().select("#helped").text();
    }

    private List<Long> counts() {
        var today = UkTime.today(clock);
        return counted.stream()
                .flatMap(each -> each.between(today, today).stream())
                .filter(table -> table.id().equals("helped"))
                .findFirst()
                .orElseThrow()
                .rows()
                .getFirst()
                .numbers();
    }
}
