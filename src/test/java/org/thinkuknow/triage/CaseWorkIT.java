package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.ReplyText;
import org.thinkuknow.report.ReportReceived;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.triage.CaseQueue.QueueFilter;
import org.thinkuknow.triage.Closing.Outcome;
import org.thinkuknow.triage.OpenCase.WrittenNote;

import java.util.Map;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_OFFICER;
import static org.thinkuknow.support.Acting.SUPERVISOR;
import static org.thinkuknow.support.Eventually.eventually;

/** What officers do with a case, on the real database. */
class CaseWorkIT extends TriageDesk {

    private static final String NOTE = ChildWords.of("the uncle may be dangerous");

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aReportBecomesACaseByItself() {
        var facts = facts(reported(DangerAnswer.YES).reference());
        assertThat(facts.standing().state()).isEqualTo(CaseState.RECEIVED);
        assertThat(facts.level()).isEqualTo(Level.ONE);
        assertThat(facts.standing().owner()).isNull();
        assertThat(acts(facts.reference())).startsWith("received", "opened case");
    }

    @Test
    void hearingOfTheSameReportTwiceMakesOneCase() {
        var reference = reported(DangerAnswer.NO).reference();
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new ReportReceived(reference, null));
            assertThat(waitingEvents(reference)).as("told once more").isPositive();
        });
        eventually(() -> assertThat(waitingEvents(reference)).isZero());
        assertThat(acts(reference)).containsOnlyOnce("opened case");
    }

    @Test
    void aCaseIsTakenByOneAndTheNextIsToldByWhom() {
        var filed = reported(DangerAnswer.NO);
        var reference = filed.reference();
        OFFICER.run(() -> work.claim(reference));
        assertThat(facts(reference).standing().owner()).isEqualTo("demo-officer");
        assertThat(facts(reference).standing().state()).isEqualTo(CaseState.CLAIMED);
        assertThat(reports.look(reference).progress()).isEqualTo(ReportStatus.BEING_READ);
        refused(() -> SECOND_OFFICER.run(() -> work.claim(reference)), "Demo officer has just taken this case.");
        assertThat(acts(reference)).containsOnlyOnce("claimed");
    }

    @Test
    void onlyOfficersWorkOnCases() {
        var reference = reported(DangerAnswer.NO).reference();
        assertThatThrownBy(() -> Acting.TEACHER.run(() -> work.claim(reference)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Acting.TEACHER.run(() -> queue.lanes(QueueFilter.ALL, 1)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> work.claim(reference)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThat(facts(reference).standing().owner()).isNull();
    }

    @Test
    void aCaseThatIsGivenBackCanBeTakenByAnother() {
        var reference = reported(DangerAnswer.NO).reference();
        OFFICER.run(() -> work.claim(reference));
        refused(() -> SECOND_OFFICER.run(() -> work.release(reference)), "Only who has a case can change it.");
        OFFICER.run(() -> work.release(reference));
        SECOND_OFFICER.run(() -> work.claim(reference));
        assertThat(facts(reference).standing().owner()).isEqualTo("demo-officer-2");
    }

    @Test
    void aSupervisorMayActOnAnothersCaseAndAnotherOfficerMayNot() {
        var reference = assessed(Level.TWO);
        refused(() -> SECOND_OFFICER.run(() -> work.assess(reference, Level.ONE, "")), "Take the case first.");
        refused(
                () -> SECOND_OFFICER.run(() -> work.close(
                        reference, Closing.unanswered(Outcome.ADVICE_GIVEN, "there is nothing to answer"), 0)),
                "Take the case first.");
        refused(() -> SECOND_OFFICER.run(() -> work.writeToChild(reference, "hello")), "Take the case first.");
        assertThat(SUPERVISOR.get(() -> work.assess(reference, Level.ONE, ""))).isTrue();
        SUPERVISOR.run(() -> work.release(reference));
        assertThat(facts(reference).standing().owner()).isNull();
    }

    @Test
    void aLowerLevelNeedsAReason() {
        var reference = assessed(Level.TWO);
        refused(
                () -> OFFICER.run(() -> work.assess(reference, Level.THREE, " ")),
                "Please write why the level can be lower.");
        assertThat(OFFICER.get(() -> work.assess(reference, Level.THREE, NOTE))).isTrue();
        assertThat(facts(reference).level()).isEqualTo(Level.THREE);
    }

    @Test
    void aSecondOfficerIsNeededToLowerLevelOne() {
        var reference = assessed(Level.ONE);
        assertThat(OFFICER.get(() -> work.assess(reference, Level.TWO, NOTE))).isFalse();
        assertThat(facts(reference).level()).as("until somebody agrees").isEqualTo(Level.ONE);
        refused(() -> OFFICER.run(() -> work.agreeToLower(reference)), "Another officer has to look and agree.");
        SECOND_OFFICER.run(() -> work.agreeToLower(reference));
        assertThat(facts(reference).level()).isEqualTo(Level.TWO);
        assertThat(acts(reference)).containsSubsequence("confirmed level", "asked to lower", "agreed to lower");
    }

    @Test
    void aSecondOfficerCanSayNo() {
        var reference = assessed(Level.ONE);
        OFFICER.get(() -> work.assess(reference, Level.TWO, NOTE));
        SECOND_OFFICER.run(() -> work.keepLevel(reference));
        refused(() -> SECOND_OFFICER.run(() -> work.agreeToLower(reference)), "Nobody asks");
        assertThat(facts(reference).level()).isEqualTo(Level.ONE);
    }

    @Test
    void aRefusedStepLeavesNoTraceAtAll() {
        var reference = assessed(Level.ONE);
        var before = audit.of(reference);
        refused(() -> OFFICER.run(() -> work.close(reference, safe(), 0)), "both acknowledged");
        refused(() -> OFFICER.run(() -> work.note(reference, "x".repeat(10_001))), "between 1 and 10,000 characters");
        refused(() -> SECOND_OFFICER.run(() -> work.assess(reference, Level.TWO, NOTE)), "Take the case first.");
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    OFFICER.run(() -> work.note(reference, NOTE));
                    throw new IllegalStateException("the power fails");
                }))
                .hasMessage("the power fails");
        assertThat(audit.of(reference)).isEqualTo(before);
        assertThat(OFFICER.get(() -> desk.open(reference)).notes()).isEmpty();
    }

    @Test
    void theAnswerOfAChildOpensAClosedCaseAgain() {
        var filed = reported(DangerAnswer.UNSURE);
        var reference = filed.reference();
        OFFICER.run(() -> {
            work.claim(reference);
            work.assess(reference, Level.TWO, "");
            work.close(reference, Closing.unanswered(Outcome.ADVICE_GIVEN, "there is nothing to answer"), 0);
        });
        assertThat(reports.look(reference).progress()).isEqualTo(ReportStatus.FINISHED);
        reports.answer(filed.receipt(), new ReplyText(ChildWords.of("it began again")));
        eventually(() -> assertThat(facts(reference).standing().state()).isEqualTo(CaseState.RECEIVED));
        assertThat(facts(reference).standing().childWrote()).isTrue();
        assertThat(reports.look(reference).progress()).isEqualTo(ReportStatus.RECEIVED);
        assertThat(acts(reference)).contains("reopened");
    }

    @Test
    void aChildsAnswerThatShowsDangerRaisesTheLevel() {
        var filed = reported(DangerAnswer.NO);
        assertThat(facts(filed.reference()).level()).isEqualTo(Level.THREE);
        reports.answer(filed.receipt(), new ReplyText(ChildWords.of("he wants to meet me tomorrow")));
        eventually(() -> assertThat(facts(filed.reference()).level()).isEqualTo(Level.ONE));
    }

    @Test
    void nobodyClosesOverAMessageThatTheyHaveNotSeen() {
        var filed = reported(DangerAnswer.UNSURE);
        var reference = filed.reference();
        OFFICER.run(() -> {
            work.claim(reference);
            work.assess(reference, Level.TWO, "");
        });
        var shown = OFFICER.get(() -> desk.open(reference)).report().messages().size();
        reports.answer(filed.receipt(), new ReplyText(ChildWords.of("wait there is more")));
        eventually(() -> assertThat(facts(reference).standing().childWrote()).isTrue());
        refused(
                () -> OFFICER.run(() -> work.close(
                        reference, Closing.unanswered(Outcome.ADVICE_GIVEN, "there is nothing to answer"), shown)),
                "There is a new message.");
        refused(
                () -> OFFICER.run(() -> work.close(
                        reference, Closing.unanswered(Outcome.ADVICE_GIVEN, "there is nothing to answer"), shown + 1)),
                "Look again and confirm the level");
        OFFICER.run(() -> {
            work.assess(reference, Level.TWO, "");
            work.close(reference, Closing.unanswered(Outcome.ADVICE_GIVEN, "there is nothing to answer"), shown + 1);
        });
        assertThat(facts(reference).standing().state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void theChildReadsMessagesAndNeverNotes() {
        var filed = reported(DangerAnswer.UNSURE);
        OFFICER.run(() -> {
            work.claim(filed.reference());
            work.note(filed.reference(), NOTE);
            work.writeToChild(filed.reference(), ChildWords.of("you did well"));
        });
        var page = plainBrowser().post("/report/reply", Map.of("receipt", filed.receipt()));
        assertThat(page.text()).contains("you did well").doesNotContain("uncle");
        assertThat(reports.look(filed.reference()).messages()).hasSize(1);
        assertThat(OFFICER.get(() -> desk.open(filed.reference())).notes())
                .extracting(WrittenNote::text)
                .containsExactly(NOTE);
    }

    @Test
    void aLaneBeginsWithWhatHasToBeDoneSoonest() {
        reported(DangerAnswer.YES);
        reported(DangerAnswer.YES);
        var lane = OFFICER.get(() -> queue.lanes(QueueFilter.ALL, 500))
                .get(Lane.ACT_NOW)
                .rows();
        assertThat(lane)
                .hasSizeGreaterThan(1)
                .startsWith(lane.stream()
                        .filter(row -> row.facts().level() == Level.ONE)
                        .toArray(CaseQueue.QueuedCase[]::new))
                .filteredOn(row -> row.facts().level() == Level.ONE)
                .extracting(row -> requireNonNull(row.due()).until())
                .hasSizeGreaterThan(1)
                .isSorted();
    }

    private int waitingEvents(String reference) {
        return database.sql(
                        "select count(*) from EVENT_PUBLICATION where completion_date is null and serialized_event like ?")
                .param("%" + reference + "%")
                .query(Integer.class)
                .single();
    }
}
