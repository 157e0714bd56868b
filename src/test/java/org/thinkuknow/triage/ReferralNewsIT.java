package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.report.Addition;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.triage.CaseChanges.MoreTold;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Eventually.eventually;

/** What is told after a referral reaches the agencies that have it, by a mail without content and against a clock. */
class ReferralNewsIT extends ReferralNewsDesk {

    @Autowired
    private CaseWatch watch;

    @Autowired
    private EscalationRows escalations;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void whatIsAddedIsToldToBothAgainWithoutAWordOfItAndIsAcknowledgedByEach() {
        var filed = reported(DangerAnswer.YES);
        var reference = filed.reference();
        takeAndAnswer(filed);
        refer(reference);
        acknowledgedByBoth(reference);
        assertThat(mailsAbout(reference)).as("nothing was added yet").isEmpty();

        writes(filed, LATER);

        eventually(() -> assertThat(mailsAbout(reference)).hasSize(2));
        assertThat(mailsAbout(reference))
                .allSatisfy(mail -> assertThat(mail)
                        .contains(
                                "There is something new in referral " + reference,
                                "/referral/" + reference,
                                "test copy")
                        .doesNotContain(ChildWords.MARKER, "pills"));
        assertThat(mailsAbout(reference))
                .anyMatch(mail -> mail.contains("duty.kent@police.example"))
                .anyMatch(mail -> mail.contains("duty.ken@services.example"));
        eventually(() -> assertThat(audit.of(reference))
                .filteredOn(line -> line.act().equals("told of more"))
                .extracting(Recorded::detail)
                .containsExactlyInAnyOrder("Kent Police, by e-mail", "Kent children's services, by e-mail"));
        var since = addedAt(reference);
        answeredAndSeen(reference);
        assertThat(due(reference))
                .isEqualTo(new Deadline("acknowledgement of what was added", since.plus(Duration.ofHours(4))));
        refused(() -> OFFICER.run(() -> work.close(reference, safe(), 3)), "an agency has not acknowledged it yet");

        assertThat(plainBrowser().get(agencies.linkOf(reference + "-1")).text())
                .contains("has been acknowledged", "There is something new.");
        var opened = read(reference + "-1");
        assertThat(opened.document().select("#something-new").text()).contains("is not acknowledged yet");
        assertThat(acknowledge(opened, reference + "-1", "Sgt Adams").text())
                .contains("has been acknowledged")
                .doesNotContain("something new");
        assertThat(made(reference, 0).facts().added().at()).isNull();
        assertThat(made(reference, 0).moreAcknowledgedBy()).isEqualTo("Sgt Adams");
        assertThat(made(reference, 0).acknowledgedBy()).as("the first stays").isEqualTo("Sgt A (by telephone)");
        assertThat(due(reference).what()).as("the other still owes").isEqualTo("acknowledgement of what was added");
        OFFICER.run(() -> byTelephone(reference + "-2", "Ms Brown"));
        assertThat(due(reference).what()).isEqualTo("child seen");
        assertThat(acts(reference)).contains("acknowledged what was added");
        assertThat(acknowledge(opened, reference + "-1", "Sgt Adams").status())
                .as("twice")
                .isEqualTo(422);
        closedByTwo(reference, 3);
    }

    @Test
    void theClockOfWhatWasAddedClimbsLikeTheFirst() {
        var filed = reported(DangerAnswer.YES);
        var reference = filed.reference();
        takeAndAnswer(filed);
        refer(reference);
        acknowledgedByBoth(reference);
        writes(filed, LATER);
        var since = addedAt(reference);
        answeredAndSeen(reference);
        watch.lookAt(reference, since.plus(Duration.ofHours(5)));
        assertThat(escalations.of(reference))
                .filteredOn(escalation -> escalation.what().equals("acknowledgement of what was added"))
                .extracting(escalation -> escalation.rung().name())
                .containsExactly("OFFICER", "SUPERVISOR", "HEAD");
    }

    @Test
    void whatComesWhileTheyReadIsNotAcknowledgedWithTheRest() {
        var filed = reported(DangerAnswer.YES);
        var reference = filed.reference();
        takeAndAnswer(filed);
        refer(reference);
        var opened = read(reference + "-1");
        writes(filed, LATER);
        addedAt(reference);
        assertThat(acknowledge(opened, reference + "-1", "Sgt Adams").status()).isEqualTo(200);
        assertThat(made(reference, 0).facts().acknowledgedAt()).isNotNull();
        assertThat(made(reference, 0).facts().added().at())
                .as("what they had not seen")
                .isNotNull();
        assertThat(read(reference + "-1").document().select("#acknowledge").text())
                .isEqualTo("We have what is new and are acting on it");
    }

    @Test
    void aFloodOfMessagesIsOneMailUntilItIsReadAndAnswersThatAreAddedCountToo() {
        var submission = UUID.randomUUID().toString();
        var filed = reports.receive(new NewReport(
                submission,
                Door.FORM,
                Map.of(Field.WHAT, ChildWords.of("I met a man in a game")),
                new Dangers(DangerAnswer.YES, DangerAnswer.UNSAID, DangerAnswer.UNSAID),
                "",
                ""));
        eventually(() -> assertThat(cases.findById(filed.reference())).isPresent());
        var reference = filed.reference();
        takeAndAnswer(filed);
        refer(reference);
        for (var text : List.of("one", "two", "three")) {
            writes(filed, ChildWords.of(text));
        }
        eventually(() -> assertThat(told(reference + "-1")).isEqualTo(3));
        eventually(() -> assertThat(mailsAbout(reference)).hasSize(2));
        assertThat(made(reference, 0).facts().added().readAt()).isNull();
        read(reference + "-1");
        assertThat(made(reference, 0).facts().added().readAt()).isNotNull();
        reports.add(new Addition(
                submission, Map.of(), new Dangers(DangerAnswer.UNSAID, DangerAnswer.UNSAID, DangerAnswer.YES)));
        eventually(() -> assertThat(mailsAbout(reference + "-1")).hasSize(2));
        assertThat(mailsAbout(reference + "-2"))
                .as("they have not read the first yet")
                .hasSize(1);
        assertThat(read(reference + "-1").document().select("#dangers").text())
                .contains("Self-harm or not wanting to live yes");
    }

    @Test
    void hearingOfTheSameTwiceTellsNobodyTwice() {
        var filed = reported(DangerAnswer.YES);
        var reference = filed.reference();
        takeAndAnswer(filed);
        refer(reference);
        writes(filed, LATER);
        eventually(() -> assertThat(mailsAbout(reference)).hasSize(2));
        read(reference + "-1");
        transaction.executeWithoutResult(status -> events.publishEvent(new MoreTold(reference)));
        eventually(() -> assertThat(waiting(reference)).isZero());
        assertThat(mailsAbout(reference)).hasSize(2);
    }

    @Test
    void aCaseThatWasClosedReachesThemTooUntilItIsReferredAnew() {
        var filed = reported(DangerAnswer.YES);
        var reference = filed.reference();
        takeAndAnswer(filed);
        refer(reference);
        acknowledgedByBoth(reference);
        closedByTwo(reference, 1);
        writes(filed, LATER);
        eventually(() -> assertThat(mailsAbout(reference)).hasSize(2));
        addedAt(reference);
        OFFICER.run(() -> {
            work.claim(reference);
            work.assess(reference, Level.ONE, "");
            caseReferrals.referToAll(reference, List.of(POLICE, SERVICES), ChildWords.of("please visit again"));
        });
        assertThat(facts(reference).asked().addedAt())
                .as("the new referrals have it")
                .isNull();
        assertThat(read(reference + "-3").document().select("#related").text())
                .contains(reference + "-1, referred to you on")
                .doesNotContain(reference + "-2");
    }

    @Test
    void twoAgenciesReadAndAcknowledgeAtTheSameMoment() {
        var filed = reported(DangerAnswer.YES);
        var reference = filed.reference();
        takeAndAnswer(filed);
        refer(reference);
        acknowledgedByBoth(reference);
        writes(filed, LATER);
        addedAt(reference);
        var ended = AtOnce.run(List.of("-1", "-2").stream()
                .map(number ->
                        (Callable<Integer>) () -> acknowledge(read(reference + number), reference + number, "Duty desk")
                                .status())
                .toList());
        assertThat(ended).extracting(each -> each.result().orElseThrow()).containsExactly(200, 200);
        assertThat(facts(reference).asked().addedAt()).isNull();
    }
}
