package org.thinkuknow.triage;

import com.icegreen.greenmail.util.GreenMailUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.NewTurn;
import org.thinkuknow.notification.OpenAlarms;
import org.thinkuknow.notification.Roster;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.Filed;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.report.ReplyText;
import org.thinkuknow.support.Acting;
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
class RaisedCaseIT extends TriageDesk {

    private static final String ADDRESS = "night@centre.example";
    private static final String SUICIDE = "im going to kill myself tonight i have the pills";
    private static final Duration UNREAD = Duration.ofMinutes(5);

    @Autowired
    private Roster roster;

    @Autowired
    private OpenAlarms alarms;

    @Autowired
    private CaseWatch watch;

    @Autowired
    private EscalationRows escalations;

    @Autowired
    private LevelOneRises rises;

    @Autowired
    private NextCase next;

    @Autowired
    private CaseJoining joining;

    @Autowired
    private RisenCases risen;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void anOfficerIsOnCall() {
        var now = Instant.now();
        Acting.ADMIN.run(() -> roster.add(new NewTurn(
                "demo-officer-2",
                ADDRESS,
                EscalationTier.OFFICER,
                now.minusSeconds(60),
                now.plus(Duration.ofHours(8)))));
    }

    @AfterEach
    void nobodyIsOnCall() {
        Acting.ADMIN.run(() -> roster.turns().forEach(turn -> roster.remove(turn.id())));
    }

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
    void aLeadingCaseThatRisesBecauseOfOneMergedIntoItIsAnAlarm() {
        var lead = taken().reference();
        var part = reported(DangerAnswer.UNSURE);
        OFFICER.run(() -> joining.merge(lead, part.reference()));
        OFFICER.get(() -> desk.open(lead));
        writes(part, SUICIDE);
        eventually(() ->
                assertThat(escalations.of(lead)).extracting(Escalation::what).containsExactly(Escalation.UNREAD));
        assertThat(OFFICER.get(risen::mine))
                .filteredOn(each -> each.reference().equals(lead))
                .extracting(RisenCase::why)
                .allMatch(why -> why.startsWith(part.reference()));
        watch.lookAt(lead, Instant.now().plus(UNREAD));
        assertThat(facts(lead).standing().owner()).isNull();
    }

    @Test
    void aCaseMergedIntoOneThatIsLevelOneAlreadyIsAnAlarmOfItsOwnAndReleasesTheLeadingOne() {
        var lead = assessed(Level.ONE);
        var part = reported(DangerAnswer.UNSURE);
        OFFICER.run(() -> joining.merge(lead, part.reference()));
        OFFICER.get(() -> desk.open(lead));
        writes(part, SUICIDE);
        eventually(() -> assertThat(escalations.of(part.reference()))
                .extracting(Escalation::what)
                .contains(Escalation.UNREAD));
        watch.lookAt(part.reference(), Instant.now().plus(UNREAD));
        assertThat(facts(lead).standing().owner()).isNull();
        SECOND_OFFICER.get(() -> desk.open(part.reference()));
        assertThat(rises.unread(part.reference(), Instant.now())).isEmpty();
    }

    @Test
    void whoMergesALevelOneCaseIntoTheirOwnIsNotWokenAndSomebodyElsesMergingWakes() {
        var mine = taken().reference();
        OFFICER.run(() -> joining.merge(mine, reported(DangerAnswer.YES).reference()));
        assertThat(rises.unread(mine, Instant.now())).isEmpty();
        var theirs = taken().reference();
        SUPERVISOR.run(() -> joining.merge(theirs, reported(DangerAnswer.YES).reference()));
        assertThat(rises.unread(theirs, Instant.now())).isPresent();
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

    private Filed taken() {
        var filed = reported(DangerAnswer.UNSURE);
        OFFICER.run(() -> {
            work.claim(filed.reference());
            work.assess(filed.reference(), Level.TWO, "");
        });
        return filed;
    }

    /** Ends when the case has heard of it. */
    private void writes(Filed filed, String words) {
        var before = facts(filed.reference()).times().wroteAt();
        reports.answer(filed.receipt(), new ReplyText(ChildWords.of(words)));
        eventually(() -> assertThat(facts(filed.reference()).times().wroteAt())
                .isNotNull()
                .isNotEqualTo(before));
    }

    private static long mailsAbout(String reference) {
        return Arrays.stream(mail().getReceivedMessages())
                .filter(message -> GreenMailUtil.getWholeMessage(message).contains("something waits, " + reference))
                .count();
    }
}
