package org.thinkuknow.triage;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.OpenAlarms;
import org.thinkuknow.notification.Reaches;
import org.thinkuknow.notification.Roster;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.Turns;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Eventually.eventually;

/** A level-one case wakes everybody on call, through a real mail server, and goes on until somebody has it. */
class LevelOneAlertIT extends TriageDesk {

    private static final String FIRST = "night@centre.example";
    private static final String SECOND = "second@centre.example";
    private static final String HEAD = "head@centre.example";

    @Autowired
    private Roster roster;

    @Autowired
    private Reaches reaches;

    @Autowired
    private OpenAlarms alarms;

    @Autowired
    private CaseWatch watch;

    @Autowired
    private EscalationRows escalations;

    @BeforeEach
    void twoOfficersASupervisorAndTheHeadAreOnCall() {
        var now = Instant.now();
        Turns.put(
                roster,
                reaches,
                "demo-officer",
                FIRST,
                EscalationTier.OFFICER,
                now.minusSeconds(60),
                now.plus(Duration.ofHours(8)));
        Turns.put(
                roster,
                reaches,
                "demo-officer-2",
                SECOND,
                EscalationTier.OFFICER,
                now.minusSeconds(60),
                now.plus(Duration.ofHours(8)));
        Turns.put(
                roster,
                reaches,
                "demo-supervisor",
                HEAD,
                EscalationTier.HEAD,
                now.minusSeconds(60),
                now.plus(Duration.ofHours(8)));
    }

    @AfterEach
    void nobodyIsOnCallAndTheMailServerRuns() {
        Turns.clear(roster);
        if (!mail().isRunning()) {
            mail().start();
        }
    }

    @Test
    void everybodyOnCallIsToldAtOnceThatSomethingWaitsAndNothingElse() throws Exception {
        var reference = reported(DangerAnswer.YES).reference();
        eventually(() -> assertThat(mailsOf(reference)).hasSize(2));
        assertThat(recipients(reference)).containsExactlyInAnyOrder(FIRST, SECOND);
        for (var message : mailsOf(reference)) {
            assertThat(message.getSubject()).isEqualTo("On call, 1st: somebody to take it, now");
            assertThat(message.getContent().toString()).contains("/triage/" + reference, "test copy");
            assertThat(message.getMessageID()).matches("<alert-\\d+@.+>");
        }
        assertThat(mail().getReceivedMessages())
                .allSatisfy(message -> assertThat(GreenMailUtil.getWholeMessage(message))
                        .doesNotContain(ChildWords.MARKER, "man in a game", "meeting", "Level one"));
        eventually(() -> assertThat(acts(reference)).containsSubsequence("raised alarm", "made alert", "sent alert"));
    }

    @Test
    void aCaseOfLevelTwoWakesNobody() {
        var reference = reported(DangerAnswer.UNSURE).reference();
        eventually(() -> assertThat(database.sql(
                                "select count(*) from triage_watch where case_reference = ? and look_at is not null")
                        .param(reference)
                        .query(Integer.class)
                        .single())
                .isOne());
        assertThat(escalations.of(reference)).isEmpty();
        assertThat(alarms.now()).doesNotContainKey(reference);
    }

    @Test
    void everyDeskShowsTheAlarmUntilSomebodyHasTheCase() {
        var reference = reported(DangerAnswer.YES).reference();
        eventually(() -> assertThat(alarms.now()).containsKey(reference));
        OFFICER.run(() -> work.claim(reference));
        eventually(() -> assertThat(alarms.now()).doesNotContainKey(reference));
        OFFICER.run(() -> work.release(reference));
        watch.lookAt(reference, Instant.now().plus(Duration.ofMinutes(5)));
        eventually(() -> assertThat(alarms.now()).containsKey(reference));
    }

    @Test
    void afterAStandstillEachRungIsToldOnceHoweverManyNodesLookAtOnce() {
        var reference = reported(DangerAnswer.YES).reference();
        eventually(() -> assertThat(escalations.of(reference)).hasSize(1));
        var fiveHoursLater = Instant.now().plus(Duration.ofHours(5));
        var looked = AtOnce.run(Collections.nCopies(6, (Callable<Boolean>) () -> {
            watch.lookAt(reference, fiveHoursLater);
            return true;
        }));
        assertThat(looked).allMatch(AtOnce.Ended::succeeded);
        assertThat(escalations.of(reference))
                .extracting(Escalation::what, Escalation::rung)
                .containsExactly(
                        tuple(Escalation.UNCLAIMED, EscalationTier.OFFICER),
                        tuple(Escalation.UNCLAIMED, EscalationTier.OFFICER),
                        tuple("first look", EscalationTier.OFFICER),
                        tuple("first look", EscalationTier.SUPERVISOR),
                        tuple("first look", EscalationTier.HEAD));
        watch.lookAt(reference, Instant.now());
        watch.lookAt(reference, fiveHoursLater);
        assertThat(escalations.of(reference)).hasSize(5);
        eventually(() -> assertThat(mailsOf(reference)).hasSize(8));
        assertThat(recipients(reference))
                .as("of the head's rung, and of the supervisors', which is empty")
                .filteredOn(HEAD::equals)
                .hasSize(2);
        assertThat(OFFICER.get(() -> desk.open(reference)).escalations()).hasSize(5);
    }

    @Test
    void theScheduleFindsWhatHasBecomeDueByItself() {
        var reference = reported(DangerAnswer.YES).reference();
        eventually(() -> assertThat(escalations.of(reference)).hasSize(1));
        var anHourAgo = "timestampadd(hour, -1, %s)";
        database.sql("update triage_case set clocks_from = " + anHourAgo.formatted("clocks_from")
                        + " where reference = ?")
                .param(reference)
                .update();
        database.sql("update triage_watch set look_at = " + anHourAgo.formatted("look_at")
                        + " where case_reference = ?")
                .param(reference)
                .update();
        eventually(() -> assertThat(escalations.of(reference))
                .extracting(Escalation::rung)
                .contains(EscalationTier.HEAD));
        eventually(() -> assertThat(recipients(reference)).contains(HEAD));
    }

    @Test
    void whileTheMailServerIsAwayTheAlertStaysAndLeavesLaterOnce() {
        mail().stop();
        var reference = reported(DangerAnswer.YES).reference();
        eventually(() -> assertThat(alarms.now()).as("the desks need no mail").containsKey(reference));
        eventually(() -> assertThat(unsent(reference)).isEqualTo(2));
        mail().start();
        eventually(() -> assertThat(unsent(reference)).isZero());
        eventually(() -> assertThat(mailsOf(reference)).hasSize(2));
        assertThat(mailsOf(reference)).extracting(MimeMessage::getMessageID).doesNotHaveDuplicates();
    }

    private int unsent(String reference) {
        return database.sql("select count(*) from staff_alert where subject = ? and sent_at is null")
                .param(reference)
                .query(Integer.class)
                .single();
    }

    private static List<String> recipients(String reference) {
        return mailsOf(reference).stream()
                .map(message -> GreenMailUtil.getAddressList(recipientsOf(message)))
                .toList();
    }

    private static Address[] recipientsOf(MimeMessage message) {
        try {
            return message.getAllRecipients();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static List<MimeMessage> mailsOf(String reference) {
        return Arrays.stream(mail().getReceivedMessages())
                .filter(message -> GreenMailUtil.getWholeMessage(message).contains("something waits, " + reference))
                .toList();
    }
}
