package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.ReplyText;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.StoredBytes;
import org.thinkuknow.triage.CaseFacts.Seen;
import org.thinkuknow.triage.Closing.SeenBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_OFFICER;
import static org.thinkuknow.support.Eventually.eventually;

/** A level-one case has a clock, which wakes people, until somebody has said that the child was seen. */
class ChildSeenIT extends TriageDesk {

    private static final Instant SEEN = Instant.now().minusSeconds(600).truncatedTo(ChronoUnit.MINUTES);

    @Autowired
    private ChildSeen childSeen;

    @Autowired
    private CaseTasks tasks;

    @Autowired
    private CaseJoining joining;

    @Autowired
    private CaseWatch watch;

    @Autowired
    private EscalationRows escalations;

    @Autowired
    private WorkloadRows workload;

    @Autowired
    private ResponseTimes times;

    @Test
    void whoeverIsAcknowledgedAndAnsweredIsStillToBeSeen() {
        var reference = answered();
        var due = Deadline.of(facts(reference), times).orElseThrow();
        assertThat(due.what()).isEqualTo("child seen");
        assertThat(due.until())
                .isEqualTo(facts(reference).times().acknowledgedAt().plus(Duration.ofHours(24)));
        assertThat(onTheBoard(reference)).containsExactly(WaitsFor.CHILD_SEEN);

        OFFICER.run(() -> childSeen.write(reference, SeenBy.SOCIAL_WORKER, SEEN, ChildWords.of("she rang from there")));
        assertThat(facts(reference).times().seen()).isEqualTo(new Seen(SEEN, SeenBy.SOCIAL_WORKER));
        assertThat(Deadline.of(facts(reference), times)).isEmpty();
        assertThat(onTheBoard(reference)).isEmpty();
        assertThat(acts(reference)).contains("recorded that the child was seen");
    }

    @Test
    void theAlarmOfTheClockRingsWhereThatOfATaskDoesNot() {
        var reference = answered();
        OFFICER.run(() -> tasks.add(
                reference, "ring the school", UkTime.shown(Instant.now()).plusDays(1)));
        database.sql("update triage_task set due_at = due_at - interval 3 day where case_reference = ?")
                .param(reference)
                .update();
        reckonAnew(reference);
        assertThat(Deadline.of(facts(reference), times).orElseThrow().what()).isEqualTo("task");
        watch.lookAt(reference, Instant.now());
        assertThat(told(reference)).doesNotContain("task", "child seen");

        database.sql("update triage_case set acknowledged_at = acknowledged_at - interval 25 hour where reference = ?")
                .param(reference)
                .update();
        watch.lookAt(reference, Instant.now());
        assertThat(told(reference)).contains("child seen").doesNotContain("task");
        assertThat(isAlarming(reference)).isTrue();

        childSeen.record(reference, SeenBy.POLICE, SEEN, "");
        watch.lookAt(reference, Instant.now());
        assertThat(isAlarming(reference)).isFalse();
    }

    @Test
    void aSightingThatIsEnteredAfterAGraveMessageButWasBeforeItEndsNothing() {
        var filed = reported(DangerAnswer.YES);
        var reference = filed.reference();
        OFFICER.run(() -> {
            work.claim(reference);
            work.assess(reference, Level.ONE, "");
            caseReferrals.referToAll(reference, List.of(POLICE, SERVICES), ChildWords.of("please visit the child"));
        });
        acknowledgedByBoth(reference);
        reports.answer(filed.receipt(), new ReplyText(ChildWords.of("he wants to meet me tomorrow")));
        eventually(() -> assertThat(facts(reference).times().wroteAt()).isNotNull());
        OFFICER.run(() -> childSeen.write(reference, SeenBy.POLICE, SEEN, "they called"));
        assertThat(facts(reference).times().seen()).isNull();
        assertThat(OFFICER.get(() -> desk.open(reference)).notes().getLast().text())
                .contains("have to be seen again", "they called");

        childSeen.record(reference, SeenBy.POLICE, Instant.now(), "");
        assertThat(facts(reference).times().seen()).as("seen since").isNotNull();
    }

    @Test
    void anAgencySaysItWithoutASignInAndItsWordsAreSealed() {
        var reference = answered();
        var words = ChildWords.of("seen at her aunt's, safe for tonight");
        childSeen.record(reference, SeenBy.POLICE, SEEN, words);
        assertThat(facts(reference).times().seen()).isEqualTo(new Seen(SEEN, SeenBy.POLICE));
        assertThat(new StoredBytes(database).columnsThatHold(words)).isEmpty();
        assertThat(OFFICER.get(() -> desk.open(reference)).notes().getLast())
                .satisfies(note -> assertThat(note.author()).isEqualTo(Audit.SYSTEM))
                .satisfies(note -> assertThat(note.text()).contains("by a police officer", words));
    }

    @Test
    void aTimeToComeOthersCasesAndNothingSaidAreRefused() {
        var reference = answered();
        OFFICER.run(() -> {
            refused(
                    () -> childSeen.write(
                            reference, SeenBy.POLICE, Instant.now().plusSeconds(90), "x"),
                    "still to come");
            refused(() -> childSeen.write(reference, SeenBy.POLICE, SEEN, " "), "how it is known");
        });
        refused(
                () -> SECOND_OFFICER.run(() -> childSeen.write(reference, SeenBy.POLICE, SEEN, "x")),
                "Take the case first.");
        assertThat(facts(reference).times().seen()).isNull();
    }

    @Test
    void closingAsSafeTakesItOverAndOpeningAgainAsksForItAnew() {
        var reference = answered();
        closedByTwo(reference, 1);
        assertThat(facts(reference).times().seen().by()).isEqualTo(SeenBy.POLICE);
        OFFICER.run(() -> work.reopen(reference, "a teacher called"));
        assertThat(facts(reference).times().seen()).isNull();
    }

    @Test
    void whatIsMoreUrgentThanItWasNeedsSomebodyToSeeTheChildAnew() {
        var reference = assessed(Level.TWO);
        OFFICER.run(() -> childSeen.write(reference, SeenBy.SCHOOL, SEEN, "the lead called"));
        var other = reported(DangerAnswer.YES).reference();
        OFFICER.run(() -> {
            work.claim(other);
            joining.merge(reference, other);
        });
        assertThat(facts(reference).level()).isEqualTo(Level.ONE);
        assertThat(facts(reference).times().seen()).isNull();
    }

    private String answered() {
        var reference = referred();
        acknowledgedByBoth(reference);
        OFFICER.run(() -> work.writeToChild(reference, "A police officer is on the way to you."));
        return reference;
    }

    private List<String> told(String reference) {
        return escalations.of(reference).stream().map(Escalation::what).toList();
    }

    private List<WaitsFor> onTheBoard(String reference) {
        return workload.open().stream()
                .filter(open -> open.reference().equals(reference))
                .flatMap(open -> open.clocks().stream())
                .map(RunningClock::what)
                .toList();
    }

    private boolean isAlarming(String reference) {
        return database.sql("select waiting from triage_watch where case_reference = ?")
                .param(reference)
                .query(Boolean.class)
                .single();
    }
}
