package org.thinkuknow.triage;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.assessment.Suggestion;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.report.Door;
import org.thinkuknow.triage.Closing.Outcome;

import java.time.Instant;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.triage.CaseState.*;

/** What stands in the way of a step, and what a step leaves behind. */
class CaseTest {

    static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    void levelOneClosesOnlyAfterBothAgenciesAcknowledged() {
        var found = in(ASSESSED, Level.ONE);
        refused(() -> found.close(Outcome.SEEN_AND_SAFE, "officer", NOW, false), "both acknowledged");
        assertThat(found.facts().standing().state()).isEqualTo(ASSESSED);
        refused(() -> found.askToClose(Outcome.SEEN_AND_SAFE, "first", MemoryDesk.NOW, false), "both acknowledged");
        found.askToClose(Outcome.SEEN_AND_SAFE, "first", MemoryDesk.NOW, true);
        found.agreeToClose("second", NOW, true);
        assertThat(found.facts().standing().state()).isEqualTo(CLOSED);
        assertThat(found.facts().standing().outcome()).isEqualTo(Outcome.SEEN_AND_SAFE);
    }

    @Test
    void aSecondOfficerIsNeededToCloseLevelOneAndNotToCloseLevelTwo() {
        var found = in(ACKNOWLEDGED, Level.ONE);
        refused(() -> found.close(Outcome.SEEN_AND_SAFE, "officer", NOW, true), "A second officer has to agree");
        refused(() -> found.agreeToClose("second", NOW, true), "Nobody asks to close");
        found.askToClose(Outcome.SEEN_AND_SAFE, "first", MemoryDesk.NOW, true);
        refused(() -> found.agreeToClose("first", NOW, true), "Another officer has to look and agree.");
        assertThat(found.facts().standing().state()).isEqualTo(ACKNOWLEDGED);
        var lesser = in(ACKNOWLEDGED, Level.TWO);
        lesser.close(Outcome.SEEN_AND_SAFE, "officer", NOW, true);
        assertThat(lesser.facts().standing().state()).isEqualTo(CLOSED);
    }

    @Test
    void whatTheChildAddsEndsEveryQuestionAndHasToBeLookedAtBeforeClosing() {
        var found = in(ACKNOWLEDGED, Level.ONE);
        found.confirm(Level.ONE);
        found.askToLower(Level.TWO, "first", MemoryDesk.NOW);
        found.askToClose(Outcome.SEEN_AND_SAFE, "first", MemoryDesk.NOW, true);
        found.childWrote(NOW);
        assertThat(found.facts().judged().lookAgain()).isTrue();
        refused(() -> found.agreeToLower("second"), "Nobody asks");
        refused(() -> found.agreeToClose("second", NOW, true), "Nobody asks");
        refused(() -> found.askToClose(Outcome.SEEN_AND_SAFE, "first", MemoryDesk.NOW, true), "Look again");
        found.confirm(Level.ONE);
        assertThat(found.facts().judged().lookAgain()).isFalse();
        found.askToClose(Outcome.SEEN_AND_SAFE, "first", MemoryDesk.NOW, true);
        found.agreeToClose("second", NOW, true);
        assertThat(found.facts().standing().state()).isEqualTo(CLOSED);
    }

    @Test
    void aRaisedCaseIsLookedAtBeforeItIsClosedHoweverManyMessagesFollow() {
        var found = in(ASSESSED, Level.THREE);
        found.confirm(Level.THREE);
        found.childWrote(NOW);
        found.raise(new Suggestion(Level.TWO, List.of("later reason")));
        found.childWrote(NOW);
        refused(() -> found.close(Outcome.ADVICE_GIVEN, "officer", NOW, false), "Look again");
        found.confirm(Level.TWO);
        found.close(Outcome.ADVICE_GIVEN, "officer", NOW, false);
        assertThat(found.facts().standing().state()).isEqualTo(CLOSED);
    }

    @Test
    void aCaseThatNobodyHasIsNotAskedAbout() {
        var waiting = new Case("R", Door.FORM, NOW, new Suggestion(Level.ONE, List.of("reason")));
        refused(() -> waiting.askToLower(Level.TWO, "supervisor", MemoryDesk.NOW), "Take the case first");
        var givenBack = in(ASSESSED, Level.ONE);
        givenBack.release();
        refused(() -> givenBack.askToLower(Level.TWO, "supervisor", MemoryDesk.NOW), "Take the case first");
        assertThat(waiting.facts().toAgree().lowerTo()).isNull();
    }

    @Test
    void aCaseThatBecameLevelOneAfterOneAcknowledgementDoesNotClose() {
        var found = in(ACKNOWLEDGED, Level.TWO);
        found.confirm(Level.ONE);
        refused(() -> found.close(Outcome.SEEN_AND_SAFE, "officer", NOW, false), "both acknowledged");
    }

    @Test
    void theSuggestionCountsUntilALevelIsConfirmed() {
        var found = in(CLAIMED, Level.TWO);
        assertThat(found.level()).isEqualTo(Level.TWO);
        found.confirm(Level.THREE);
        assertThat(found.level()).isEqualTo(Level.THREE);
        assertThat(found.facts().judged().suggested()).isEqualTo(Level.TWO);
    }

    @Test
    void oneOfficerAloneCannotLowerLevelOne() {
        var found = in(ASSESSED, Level.ONE);
        refused(() -> found.confirm(Level.TWO), "a second officer has to agree first");
        assertThat(found.level()).isEqualTo(Level.ONE);
    }

    @Test
    void aSecondOfficerIsNeededToLowerLevelOne() {
        var found = in(ASSESSED, Level.ONE);
        found.askToLower(Level.THREE, "first", MemoryDesk.NOW);
        refused(() -> found.agreeToLower("first"), "Another officer has to look and agree.");
        found.agreeToLower("second");
        assertThat(found.level()).isEqualTo(Level.THREE);
        refused(() -> found.agreeToLower("third"), "Nobody asks to lower this level any more.");
    }

    @Test
    void aRefusedQuestionIsGone() {
        var found = in(ASSESSED, Level.ONE);
        found.askToLower(Level.TWO, "first", MemoryDesk.NOW);
        found.secondOfficer().keepLevel();
        refused(() -> found.agreeToLower("second"), "Nobody asks");
        assertThat(found.level()).isEqualTo(Level.ONE);
    }

    @Test
    void givingItBackKeepsWhatWasConfirmed() {
        var read = in(CLAIMED, Level.TWO);
        read.release();
        assertThat(read.facts().standing().state()).isEqualTo(RECEIVED);
        var assessed = in(ASSESSED, Level.TWO);
        assessed.release();
        assertThat(assessed.facts().standing().state()).isEqualTo(ASSESSED);
        assertThat(List.of(read, assessed))
                .allSatisfy(
                        found -> assertThat(found.facts().standing().owner()).isNull());
    }

    @Test
    void aFurtherReferralWaitsForItsOwnAcknowledgement() {
        var found = in(ACKNOWLEDGED, Level.TWO);
        found.refer(Agency.Kind.POLICE, NOW);
        assertThat(found.facts().standing().state()).isEqualTo(REFERRED);
        assertThat(found.facts().times().acknowledgedAt()).isNull();
    }

    @Test
    void aChildWhoWritesToAClosedCaseOpensIt() {
        var closed = in(CLOSED, Level.TWO);
        closed.childWrote(NOW);
        assertThat(closed.facts().standing().state()).isEqualTo(RECEIVED);
        assertThat(closed.facts().standing().childWrote()).isTrue();
        var open = in(REFERRED, Level.TWO);
        open.childWrote(NOW);
        assertThat(open.facts().standing().state())
                .as("an open case stays where it is")
                .isEqualTo(REFERRED);
        open.replied(NOW);
        assertThat(open.facts().standing().childWrote()).isFalse();
    }

    @Test
    void confirmingTheLevelTakesTheMarkOfANewMessageAwayAndNotTheReplyThatIsOwed() {
        var found = in(ASSESSED, Level.TWO);
        found.childWrote(NOW);
        assertThat(found.facts().standing().unseen()).isTrue();
        found.confirm(Level.TWO);
        assertThat(found.facts().standing().unseen()).isFalse();
        assertThat(found.facts().standing().childWrote())
                .as("it still waits for an answer")
                .isTrue();
        assertThat(found.facts().times().repliedAt()).isNull();
        found.childWrote(NOW.plusSeconds(5));
        assertThat(found.facts().standing().unseen())
                .as("a later message is new again")
                .isTrue();
        found.replied(NOW.plusSeconds(9));
        assertThat(found.facts().standing().unseen()).isFalse();
    }

    @Test
    void whatBecameMoreUrgentHasTheWholeOfItsNewTime() {
        var found = in(ASSESSED, Level.TWO);
        found.startClocks(NOW.plusSeconds(60));
        assertThat(found.facts().times().clocksFrom()).isEqualTo(NOW.plusSeconds(60));
        found.childWrote(NOW.plusSeconds(90));
        assertThat(found.facts().times().wroteAt()).isEqualTo(NOW.plusSeconds(90));
        assertThat(found.facts().times().clocksFrom())
                .as("a message takes nobody's time away")
                .isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void openedAgainACaseIsReferredAnewAndItsClocksStartAnew() {
        var closed = in(CLOSED, Level.ONE);
        closed.reopen(NOW.plusSeconds(60));
        assertThat(closed.facts().times().openedAt()).isEqualTo(NOW.plusSeconds(60));
        assertThat(closed.facts().times().referredAt()).isNull();
        assertThat(closed.facts().times().acknowledgedAt()).isNull();
        assertThat(closed.facts().times().receivedAt())
                .as("when it came is not changed")
                .isBeforeOrEqualTo(NOW);
    }

    @Test
    void aLaterSignOfDangerRaisesTheLevelAndHasToBeConfirmed() {
        var found = in(ASSESSED, Level.THREE);
        found.confirm(Level.THREE);
        found.raise(new Suggestion(Level.TWO, List.of("later reason")));
        assertThat(found.level()).isEqualTo(Level.TWO);
        assertThat(found.facts().judged().confirmed()).isNull();
        assertThat(found.facts().judged().reasons()).containsExactly("later reason", "reason");
        found.confirm(Level.TWO);
        found.raise(new Suggestion(Level.THREE, List.of("mild")));
        assertThat(found.facts().judged().confirmed())
                .as("a later message lowers nothing")
                .isEqualTo(Level.TWO);
    }

    @Test
    void aLaterMessageInAnotherLanguageIsNotedWhereItRaisesNothingUntilSomebodyHasJudged() {
        var found = in(ASSESSED, Level.TWO);
        found.confirm(Level.TWO);
        found.raise(new Suggestion(Level.TWO, List.of("in Romanian"), true, false));
        assertThat(found.facts().judged().otherLanguage()).isTrue();
        assertThat(found.facts().judged().reasons()).containsExactly("reason", "in Romanian");
        assertThat(found.facts().judged().confirmed()).isEqualTo(Level.TWO);
        found.confirm(Level.TWO);
        assertThat(found.facts().judged().otherLanguage()).isFalse();
    }

    private static void refused(ThrowingCallable move, String because) {
        assertThatThrownBy(move).isInstanceOf(TriageRefused.class).hasMessageContaining(because);
    }

    /** A case of somebody, as it stands in a state. */
    static Case in(CaseState state, Level suggested) {
        var found = new Case("R", Door.FORM, NOW, new Suggestion(suggested, List.of("reason")));
        ReflectionTestUtils.setField(found, "state", state);
        ReflectionTestUtils.setField(found, "owner", "owner");
        return found;
    }
}
