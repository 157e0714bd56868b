package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.centre.RefusedTry;
import org.thinkuknow.referral.ReferralFacts;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.ReplyText;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.support.ChildWords;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_OFFICER;
import static org.thinkuknow.support.Eventually.eventually;

/** A case goes to the police and to children's services. */
@RecordApplicationEvents
class ReferralIT extends TriageDesk {

    private static final String REQUEST = ChildWords.of("please see the child today");

    @Test
    void bothAgenciesAreReferredToSideBySide() {
        var reference = referred();
        assertThat(facts(reference).standing().state()).isEqualTo(CaseState.REFERRED);
        assertThat(reports.look(reference).progress()).isEqualTo(ReportStatus.HELP_ASKED);
        assertThat(made(reference)).extracting(ReferralFacts::agency).containsExactly(POLICE, SERVICES);
        assertThat(acts(reference)).filteredOn("referred"::equals).hasSize(2);
    }

    @Test
    void whatCannotGoToAllGoesToNone() {
        var reference = assessed(Level.ONE);
        var before = audit.of(reference);
        agencies.whileOnlyOneHasAMailbox(
                POLICE,
                () -> refused(
                        () -> OFFICER.run(
                                () -> caseReferrals.referToAll(reference, List.of(POLICE, SERVICES), REQUEST)),
                        "has no mailbox here"));
        assertThat(made(reference)).isEmpty();
        assertThat(facts(reference).standing().state()).isEqualTo(CaseState.ASSESSED);
        assertThat(audit.of(reference)).isEqualTo(before);
        refused(
                () -> OFFICER.run(() -> caseReferrals.referToAll(reference, List.of(), REQUEST)),
                "at least one agency");
    }

    @Test
    void theSameAgencyIsReferredToOnce() {
        var reference = assessed(Level.TWO);
        OFFICER.run(() -> caseReferrals.referToAll(reference, List.of(POLICE), REQUEST));
        refused(
                () -> OFFICER.run(() -> caseReferrals.referToAll(reference, List.of(SERVICES, POLICE), REQUEST)),
                "referred to Kent Police already");
        assertThat(made(reference)).extracting(ReferralFacts::agency).containsExactly(POLICE);
        OFFICER.run(() -> caseReferrals.referToAll(reference, List.of(SERVICES), REQUEST));
        assertThat(made(reference)).hasSize(2);
    }

    @Test
    void openedAgainACaseCanGoToTheSameAgencyAgainAndItsClocksStartAnew() {
        var reference = referred();
        acknowledgedByBoth(reference);
        closedByTwo(reference, 0);
        OFFICER.run(() -> {
            work.reopen(reference, "they called again");
            work.claim(reference);
            work.assess(reference, Level.ONE, "");
        });
        assertThat(OFFICER.get(() -> desk.open(reference)).due()).satisfies(due -> {
            assertThat(due.what()).isEqualTo("referral");
            assertThat(due.until())
                    .isEqualTo(facts(reference).times().openedAt().plusSeconds(3_600))
                    .isAfter(facts(reference).times().receivedAt().plusSeconds(3_600));
        });
        OFFICER.run(() -> caseReferrals.referToAll(reference, List.of(POLICE, SERVICES), REQUEST));
        assertThat(made(reference)).hasSize(4);
        refused(
                () -> OFFICER.run(() -> caseReferrals.referToAll(reference, List.of(POLICE), REQUEST)),
                "referred to Kent Police already");
    }

    @Test
    void onlyWhoHasTheCaseRefersItAndOnlyWithALevel() {
        var reference = assessed(Level.TWO);
        refused(
                () -> SECOND_OFFICER.run(() -> caseReferrals.referToAll(reference, List.of(POLICE), REQUEST)),
                "Take the case first.");
        var unread = reported(DangerAnswer.YES).reference();
        OFFICER.run(() -> work.claim(unread));
        refused(() -> OFFICER.run(() -> caseReferrals.referToAll(unread, List.of(POLICE), REQUEST)), "cannot become");
        assertThat(made(unread)).isEmpty();
    }

    @Test
    void aStepOutOfOrderIsCountedAndOneThatWasTakenAlreadyIsNot(ApplicationEvents events) {
        var reference = assessed(Level.TWO);
        OFFICER.run(() -> caseReferrals.referToAll(reference, List.of(POLICE), REQUEST));
        refused(() -> OFFICER.run(() -> caseReferrals.referToAll(reference, List.of(POLICE), REQUEST)), "already");
        assertThat(events.stream(RefusedTry.class)).isEmpty();
        var unread = reported(DangerAnswer.YES).reference();
        OFFICER.run(() -> work.claim(unread));
        refused(() -> OFFICER.run(() -> caseReferrals.referToAll(unread, List.of(POLICE), REQUEST)), "cannot become");
        assertThat(events.stream(RefusedTry.class)).containsExactly(RefusedTry.MOVE);
    }

    @Test
    void levelOneClosesOnlyAfterBothAcknowledged() {
        var reference = referred();
        OFFICER.run(() -> byTelephone(reference + "-1", "Sgt A"));
        assertThat(facts(reference).standing().state()).isEqualTo(CaseState.REFERRED);
        refused(() -> OFFICER.run(() -> work.close(reference, safe(), 0)), "both acknowledged");
        OFFICER.run(() -> byTelephone(reference + "-2", "Ms B"));
        assertThat(facts(reference).standing().state()).isEqualTo(CaseState.ACKNOWLEDGED);
        closedByTwo(reference, 0);
        assertThat(facts(reference).standing().state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void acknowledgedByThePoliceAloneALevelOneCaseStaysOpen() {
        var reference = assessed(Level.ONE);
        OFFICER.run(() -> {
            caseReferrals.referToAll(reference, List.of(POLICE), REQUEST, "their duty desk opens at eight");
            byTelephone(reference + "-1", "Sgt A");
        });
        assertThat(facts(reference).standing().state()).isEqualTo(CaseState.REFERRED);
    }

    @Test
    void raisedToLevelOneAfterOneAcknowledgementItStaysOpenToo() {
        var reference = assessed(Level.TWO);
        OFFICER.run(() -> {
            caseReferrals.referToAll(reference, List.of(POLICE), REQUEST);
            byTelephone(reference + "-1", "Sgt A");
            work.assess(reference, Level.ONE, "");
        });
        refused(() -> OFFICER.run(() -> work.close(reference, safe(), 0)), "both acknowledged");
    }

    @Test
    void loweredAfterTheOneAgencyAcknowledgedItCanBeClosed() {
        var reference = assessed(Level.ONE);
        OFFICER.run(() -> {
            caseReferrals.referToAll(reference, List.of(POLICE), REQUEST, "their duty desk opens at eight");
            byTelephone(reference + "-1", "Sgt A");
            work.assess(reference, Level.TWO, "less than it seemed");
        });
        SECOND_OFFICER.run(() -> work.agreeToLower(reference));
        OFFICER.run(() -> work.close(reference, safe(), 0));
        assertThat(facts(reference).standing().state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void aLevelOneCaseThatTheChildOpenedAgainCanBeClosedAgain() {
        var filed = reported(DangerAnswer.YES);
        var reference = filed.reference();
        OFFICER.run(() -> {
            work.claim(reference);
            work.assess(reference, Level.ONE, "");
            caseReferrals.referToAll(reference, List.of(POLICE, SERVICES), REQUEST);
        });
        acknowledgedByBoth(reference);
        closedByTwo(reference, 0);
        reports.answer(filed.receipt(), new ReplyText(ChildWords.of("thank you")));
        eventually(() -> assertThat(facts(reference).standing().state()).isEqualTo(CaseState.RECEIVED));
        OFFICER.run(() -> {
            work.claim(reference);
            work.assess(reference, Level.ONE, "");
        });
        refused(() -> OFFICER.run(() -> work.close(reference, safe(), 1)), "Something was added after the referral");
        acknowledgedByBoth(reference);
        closedByTwo(reference, 1);
        assertThat(facts(reference).standing().state()).isEqualTo(CaseState.CLOSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void anAcknowledgementByTelephoneNamesSomebody(String by) {
        var reference = referred();
        refused(() -> OFFICER.run(() -> byTelephone(reference + "-1", by)), "whom you spoke to");
        refused(() -> OFFICER.run(() -> byTelephone(reference + "-1", "x".repeat(1_000))), "whom you spoke to");
    }

    private List<ReferralFacts> made(String reference) {
        return agencies.allOf(reference);
    }
}
