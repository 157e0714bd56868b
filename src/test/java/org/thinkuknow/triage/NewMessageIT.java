package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Filed;
import org.thinkuknow.report.ReplyText;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.triage.Closing.Outcome;

import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_OFFICER;
import static org.thinkuknow.support.Acting.SUPERVISOR;
import static org.thinkuknow.support.Eventually.eventually;

/** “New message” means that something came which no officer who has the case has seen. */
class NewMessageIT extends TriageDesk {

    @Autowired
    private CaseJoining joining;

    @Autowired
    private ResponseTimes responseTimes;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void whoeverHasTheCaseSeesTheMessageByOpeningItAndTheReplyIsStillOwed() {
        var filed = taken();
        writes(filed, "one more thing");
        var before = facts(filed.reference());
        var open = OFFICER.get(() -> desk.open(filed.reference()));
        assertThat(open.facts().standing().unseen())
                .as("what is shown is what is kept, so that nobody is told of a change")
                .isFalse();
        assertThat(open.report().messages()).hasSize(1);
        var after = facts(filed.reference());
        assertThat(after).isEqualTo(open.facts());
        assertThat(after.standing().childWrote()).isTrue();
        assertThat(after.judged().lookAgain())
                .isEqualTo(before.judged().lookAgain())
                .isTrue();
        assertThat(Deadline.of(after, responseTimes))
                .isEqualTo(Deadline.of(before, responseTimes))
                .isPresent();
    }

    @Test
    void aMessageThatComesAfterItWasSeenMarksTheCaseAgain() {
        var filed = taken();
        writes(filed, "one more thing");
        OFFICER.get(() -> desk.open(filed.reference()));
        assertThat(facts(filed.reference()).standing().unseen()).isFalse();
        writes(filed, "and another");
        OFFICER.run(() -> work.assess(filed.reference(), Level.TWO, ""));
        assertThat(facts(filed.reference()).standing().unseen()).isFalse();
        writes(filed, "and a third");
    }

    @Test
    void whoeverOnlyLooksInTakesNoMarkAway() {
        var filed = taken();
        writes(filed, "one more thing");
        SECOND_OFFICER.get(() -> desk.open(filed.reference()));
        SUPERVISOR.get(() -> desk.open(filed.reference()));
        assertThat(facts(filed.reference()).standing().unseen()).isTrue();
        var waiting = reported(DangerAnswer.UNSURE);
        writes(waiting, "nobody has this yet");
        OFFICER.get(() -> desk.open(waiting.reference()));
        assertThat(facts(waiting.reference()).standing().unseen()).isTrue();
    }

    @Test
    void aMessageThatCameWhileTheCaseWasBeingOpenedStaysNew() {
        var filed = taken();
        writes(filed, "one more thing");
        var seen = wroteAt(filed.reference());
        writes(filed, "and another");
        assertThat(see(filed.reference(), seen)).isZero();
        assertThat(facts(filed.reference()).standing().unseen()).isTrue();
        assertThat(see(filed.reference(), wroteAt(filed.reference()))).isOne();
        assertThat(facts(filed.reference()).standing().unseen()).isFalse();
    }

    @Test
    void whoeverHasTheLeadingCaseSeesWhatCameInAMergedOne() {
        var lead = taken().reference();
        var part = reported(DangerAnswer.UNSURE);
        OFFICER.run(() -> joining.merge(lead, part.reference()));
        writes(part, "he wrote to me too");
        OFFICER.get(() -> desk.open(lead));
        assertThat(facts(part.reference()).standing().unseen())
                .as("its messages are not on the leading case")
                .isTrue();
        OFFICER.get(() -> desk.open(part.reference()));
        assertThat(facts(part.reference()).standing().unseen()).isFalse();
        refused(
                () -> OFFICER.get(() ->
                        work.close(lead, Closing.unanswered(Outcome.ADVICE_GIVEN, "there is nothing to answer"), 0)),
                "Somebody wrote in " + part.reference());
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
        assertThat(facts(filed.reference()).standing().unseen()).isTrue();
    }

    private Instant wroteAt(String reference) {
        var at = facts(reference).times().wroteAt();
        assertThat(at).isNotNull();
        return at;
    }

    private int see(String reference, Instant wroteAt) {
        return transaction.execute(status -> cases.see(reference, wroteAt));
    }
}
