package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.referral.LawfulBasis;
import org.thinkuknow.referral.NewReferral;
import org.thinkuknow.referral.ReferralAcknowledged;
import org.thinkuknow.referral.ReferralChanged;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.support.Acting;
import org.thinkuknow.triage.CaseChanges.MoreTold;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_OFFICER;
import static org.thinkuknow.support.Acting.SUPERVISOR;
import static org.thinkuknow.triage.MemoryDesk.BEFORE;
import static org.thinkuknow.triage.MemoryDesk.NOW;

/** Who puts a case into the hands of agencies, and what it becomes by it and by what they say. */
class CaseReferralsTest {

    private static final String ME = OFFICER.username();
    private static final Agency POLICE = new Agency(Agency.Kind.POLICE, "kent", "Kent Police");
    private static final Agency SERVICES = new Agency(Agency.Kind.CHILDREN_SERVICES, "ken", "Kent children's services");
    private static final List<Agency> BOTH = List.of(POLICE, SERVICES);

    private final MemoryDesk desk = new MemoryDesk();
    private final CaseReferrals refers = new CaseReferrals(
            desk.cases,
            desk.referrals,
            desk.news,
            desk.notes,
            desk.reports,
            desk.audit,
            desk.events,
            MemoryDesk.RESPONSE_TIMES,
            desk.clock);

    CaseReferralsTest() {
        when(desk.referrals.canReach(any())).thenReturn(true);
        desk.with(ME, "A", Level.ONE, CaseState.ASSESSED);
    }

    @Test
    void bothKindsAreAskedAndTheChildHearsThatHelpIsAsked() {
        when(desk.additions.waitingSince("A")).thenReturn(Optional.of(BEFORE));
        OFFICER.run(() -> refers.referToAll("A", BOTH, "please visit"));
        assertThat(desk.facts("A").standing().state()).isEqualTo(CaseState.REFERRED);
        assertThat(desk.facts("A").asked().isBoth()).isTrue();
        assertThat(desk.facts("A").times().referredAt()).isEqualTo(NOW);
        assertThat(desk.progress).containsEntry("A", ReportStatus.HELP_ASKED);
        assertThat(desk.recorded)
                .containsExactly(
                        "referred A: to Kent Police, on the ground of: Vital interests: somebody’s life or safety",
                        "referred A: to Kent children's services, on the ground of: Vital interests: somebody’s life or safety");
        assertThat(desk.changed()).containsExactly("A", "A");
        assertThat(desk.noted).isEmpty();
        verify(desk.referrals)
                .make(new NewReferral(
                        "A",
                        BEFORE,
                        POLICE,
                        ME,
                        "please visit",
                        LawfulBasis.VITAL_INTERESTS,
                        BEFORE.plus(Duration.ofHours(4))));
        verify(desk.cases).added("A", BEFORE);
    }

    @Test
    void halfOfLevelOneGoesFirstOnlyForAReason() {
        refused(
                OFFICER,
                () -> refers.referToAll("A", List.of(POLICE), "please visit", " "),
                "why not children's services");
        desk.with(ME, "B", Level.ONE, CaseState.ASSESSED);
        refused(OFFICER, () -> refers.referToAll("B", List.of(SERVICES), "please visit", " "), "why not the police");
        OFFICER.run(() -> refers.referToAll("A", List.of(POLICE), "please visit", " no duty desk tonight "));
        assertThat(desk.noted)
                .containsExactly("A " + ME + ": Children's services not asked, because: no duty desk tonight");
        assertThat(desk.recorded)
                .contains("did not refer A: children's services not asked; the reason is in the notes");
    }

    @Test
    void belowLevelOneOneAgencyIsEnough() {
        desk.with(ME, "TWO", Level.TWO, CaseState.ASSESSED);
        OFFICER.run(() -> refers.referToAll("TWO", List.of(POLICE), "please visit"));
        assertThat(desk.facts("TWO").asked().isHalf()).isTrue();
        assertThat(desk.noted).isEmpty();
    }

    @Test
    void aReferralIsMadeByWhoeverHasTheCaseOrASupervisor() {
        refused(SECOND_OFFICER, () -> refers.referToAll("A", BOTH, "please visit"), "Take the case first");
        refused(OFFICER, () -> refers.referToAll("NONE", BOTH, "please visit"), "no case");
        desk.waiting("PART", Level.ONE).mergeInto("A", false, BEFORE);
        refused(SUPERVISOR, () -> refers.referToAll("PART", BOTH, "please visit"), "merged into A");
        verify(desk.referrals, never()).make(any());
        SUPERVISOR.run(() -> refers.referToAll("A", BOTH, "please visit"));
    }

    @Test
    void aReferralAsksSomebodyWhoCanBeReachedForSomethingThatFits() {
        refused(OFFICER, () -> refers.referToAll("A", List.of(), "please visit"), "choose at least one agency");
        refused(OFFICER, () -> refers.referToAll("A", BOTH, " "), "what you ask them to do");
        var most = "x".repeat(10_000);
        refused(OFFICER, () -> refers.referToAll("A", BOTH, most + "x"), "at most 10,000");
        refused(OFFICER, () -> refers.referToAll("A", BOTH, most, most + "x"), "at most 10,000");
        when(desk.referrals.canReach(SERVICES)).thenReturn(false);
        refused(OFFICER, () -> refers.referToAll("A", BOTH, most), "Kent children's services has no mailbox here");
        when(desk.referrals.canReach(SERVICES)).thenReturn(true);
        desk.with(ME, "B", Level.ONE, CaseState.ASSESSED);
        OFFICER.run(() -> refers.referToAll("B", BOTH, most, most, LawfulBasis.CONSENT));
    }

    @Test
    void aLevelOneCaseMovesOnOnceBothKindsHaveAcknowledged() {
        OFFICER.run(() -> refers.referToAll("A", BOTH, "please visit"));
        desk.news.hear(new ReferralAcknowledged("A"));
        assertThat(desk.facts("A").standing().state()).as("nobody has").isEqualTo(CaseState.REFERRED);
        when(desk.referrals.areAllAcknowledged("A")).thenReturn(true);
        desk.news.hear(new ReferralAcknowledged("A"));
        assertThat(desk.facts("A").standing().state()).as("one kind").isEqualTo(CaseState.REFERRED);
        when(desk.referrals.areBothKindsAcknowledged("A")).thenReturn(true);
        desk.news.hear(new ReferralAcknowledged("A"));
        assertThat(desk.facts("A").standing().state()).isEqualTo(CaseState.ACKNOWLEDGED);
        assertThat(desk.facts("A").times().acknowledgedAt()).isEqualTo(NOW);
        assertThat(desk.changed()).hasSize(5);
    }

    @Test
    void belowLevelOneItMovesOnOnceAllWhoWereAskedHaveAcknowledged() {
        desk.with(ME, "TWO", Level.TWO, CaseState.ASSESSED);
        when(desk.referrals.areAllAcknowledged("TWO")).thenReturn(true);
        desk.news.hear(new ReferralAcknowledged("TWO"));
        assertThat(desk.facts("TWO").standing().state()).as("not referred").isEqualTo(CaseState.ASSESSED);
        OFFICER.run(() -> refers.referToAll("TWO", List.of(POLICE), "please visit"));
        desk.news.hear(new ReferralAcknowledged("TWO"));
        assertThat(desk.facts("TWO").standing().state()).isEqualTo(CaseState.ACKNOWLEDGED);
    }

    @Test
    void whatWasToldLaterGoesToTheAgenciesAndWaitsForThem() {
        when(desk.additions.waitingSince("A")).thenReturn(Optional.of(NOW));
        desk.news.hear(new MoreTold("A"));
        verify(desk.additions).tell("A");
        verify(desk.cases).added("A", NOW);
        desk.news.hear(new ReferralAcknowledged("A"));
        desk.news.hear(new ReferralChanged("A"));
        assertThat(desk.changed()).containsExactly("A", "A", "A");
        when(desk.additions.waitingSince("A")).thenReturn(Optional.empty());
        desk.news.hear(new ReferralAcknowledged("A"));
        verify(desk.cases).added("A", null);
    }

    private static void refused(Acting who, Runnable step, String why) {
        assertThatThrownBy(() -> who.run(step))
                .isInstanceOf(TriageRefused.class)
                .hasMessageContaining(why);
    }
}
