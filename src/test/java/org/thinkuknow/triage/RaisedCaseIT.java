package org.thinkuknow.triage;

import com.icegreen.greenmail.util.GreenMailUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.notification.OpenAlarms;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.triage.RisenCases.RisenCase;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_OFFICER;
import static org.thinkuknow.support.Acting.SUPERVISOR;
import static org.thinkuknow.support.Eventually.eventually;

/** Whatever makes a case that somebody has level one wakes those on call, until somebody opens it. */
class RaisedCaseIT extends RaisedCaseDesk {

    @Autowired
    private OpenAlarms alarms;

    @Autowired
    private NextCase next;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aMessageThatRaisesACaseThatSomebodyHasIsAnAlarmAtOnceUntilItIsOpened() {
        var filed = taken();
        writes(filed, SUICIDE);
        eventually(() -> assertThat(alarms.now()).containsKey(filed.reference()));
        eventually(() -> assertThat(mailsAbout(filed.reference())).isOne());
        watch.lookAt(filed.reference(), Instant.now().plus(Duration.ofMinutes(4)));
        assertThat(escalations.of(filed.reference()))
                .extracting(Escalation::what)
                .containsExactly(Escalation.UNREAD);
        OFFICER.get(() -> desk.open(filed.reference()));
        eventually(() -> assertThat(alarms.now()).doesNotContainKey(filed.reference()));
        watch.lookAt(filed.reference(), Instant.now().plus(UNREAD));
        assertThat(facts(filed.reference()).standing().owner())
                .as("whoever reads it keeps it")
                .isEqualTo("demo-officer");
        assertThat(escalations.of(filed.reference())).hasSize(1);
    }

    @Test
    void aMessageThatDoesNotRaiseACaseWakesNobody() {
        var filed = taken();
        writes(filed, "thank you, i feel a bit better");
        watch.lookAt(filed.reference(), Instant.now());
        assertThat(escalations.of(filed.reference())).isEmpty();
        assertThat(alarms.now()).doesNotContainKey(filed.reference());
    }

    @Test
    void anybodysOpeningCounts() {
        var filed = taken();
        writes(filed, SUICIDE);
        eventually(() -> assertThat(alarms.now()).containsKey(filed.reference()));
        SUPERVISOR.get(() -> desk.open(filed.reference()));
        eventually(() -> assertThat(alarms.now()).doesNotContainKey(filed.reference()));
        assertThat(OFFICER.get(risen::mine))
                .as("whoever has it has still to see it")
                .extracting(RisenCase::reference)
                .contains(filed.reference());
        OFFICER.get(() -> desk.open(filed.reference()));
        assertThat(OFFICER.get(risen::mine)).extracting(RisenCase::reference).doesNotContain(filed.reference());
    }

    @Test
    void whatCameWhileThePageWasBeingReadIsNotRead() {
        var filed = taken();
        transaction.executeWithoutResult(status -> {
            assertThat(facts(filed.reference()).level()).isEqualTo(Level.TWO);
            AtOnce.run(Collections.nCopies(1, (Callable<Boolean>) () -> {
                writes(filed, SUICIDE);
                return true;
            }));
            rises.openedBy("demo-officer", filed.reference());
        });
        assertThat(rises.unread(filed.reference(), Instant.now())).isPresent();
        OFFICER.get(() -> desk.open(filed.reference()));
        assertThat(rises.unread(filed.reference(), Instant.now())).isEmpty();
    }

    @Test
    void unreadForFiveMinutesItIsReleasedOnceTheOwnerIsToldAndItIsTheNextCase() {
        database.sql("update triage_rise set opened_at = rose_at where opened_at is null")
                .update();
        var older = reported(DangerAnswer.YES).reference();
        var filed = taken();
        writes(filed, SUICIDE);
        eventually(() -> assertThat(escalations.of(filed.reference())).hasSize(1));
        watch.lookAt(filed.reference(), Instant.now().plus(UNREAD.minusSeconds(20)));
        assertThat(facts(filed.reference()).standing().owner()).as("not yet").isEqualTo("demo-officer");
        var looked = AtOnce.run(Collections.nCopies(4, (Callable<Boolean>) () -> {
            watch.lookAt(filed.reference(), Instant.now().plus(UNREAD));
            return true;
        }));
        assertThat(looked).anyMatch(AtOnce.Ended::succeeded);
        assertThat(facts(filed.reference()).standing().owner()).isNull();
        assertThat(acts(filed.reference())).filteredOn("released"::equals).hasSize(1);
        assertThat(OFFICER.get(risen::mine))
                .filteredOn(each -> each.reference().equals(filed.reference()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.releasedAt()).isNotNull();
                    assertThat(each.why()).isNotBlank().doesNotContain("pills");
                });
        eventually(() -> assertThat(alarms.now()).containsKeys(filed.reference(), older));
        assertThat(SECOND_OFFICER.get(next::claim))
                .as("before what waits longer")
                .isEqualTo(filed.reference());
        assertThat(OFFICER.get(risen::mine))
                .filteredOn(each -> each.reference().equals(filed.reference()))
                .extracting(RisenCase::hasItNow)
                .containsExactly("Demo officer 2");
        watch.lookAt(filed.reference(), Instant.now().plus(UNREAD.multipliedBy(3)));
        assertThat(facts(filed.reference()).standing().owner())
                .as("whoever took it has seen it")
                .isEqualTo("demo-officer-2");
    }

    @Test
    void aDangerThatIsAnsweredLaterIsAnAlarm() {
        var submission = UUID.randomUUID().toString();
        var reference = send(submission, DangerAnswer.UNSAID);
        eventually(() -> assertThat(cases.findById(reference)).isPresent());
        OFFICER.run(() -> work.claim(reference));
        send(submission, DangerAnswer.YES);
        eventually(() -> assertThat(escalations.of(reference))
                .extracting(Escalation::what)
                .containsExactly(Escalation.UNREAD));
        eventually(() -> assertThat(alarms.now()).containsKey(reference));
        assertThat(OFFICER.get(risen::mine))
                .filteredOn(each -> each.reference().equals(reference))
                .extracting(RisenCase::why)
                .allMatch(why -> why.startsWith("Answered yes: a meeting"));
    }

    @Test
    void aClockThatWasAheadKeepsNothingSilent() {
        var filed = taken();
        writes(filed, SUICIDE);
        database.sql("update triage_rise set rose_at = timestampadd(hour, 5, rose_at) where case_reference = ?")
                .param(filed.reference())
                .update();
        watch.lookAt(filed.reference(), Instant.now());
        watch.lookAt(filed.reference(), Instant.now().plus(UNREAD));
        assertThat(facts(filed.reference()).standing().owner()).isNull();
    }

    private String send(String submission, DangerAnswer meeting) {
        return reports.receive(new NewReport(
                        submission,
                        Door.FORM,
                        Map.of(Field.WHAT, ChildWords.of("someone in a game is nice to me")),
                        new Dangers(meeting, DangerAnswer.UNSAID, DangerAnswer.UNSAID),
                        "",
                        ""))
                .reference();
    }

    private static long mailsAbout(String reference) {
        return Arrays.stream(mail().getReceivedMessages())
                .filter(message -> GreenMailUtil.getWholeMessage(message).contains("something waits, " + reference))
                .count();
    }
}
