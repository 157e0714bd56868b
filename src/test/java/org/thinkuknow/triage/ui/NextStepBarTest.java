package org.thinkuknow.triage.ui;

import org.junit.jupiter.api.Test;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.referral.MadeReferral;
import org.thinkuknow.referral.NotTheirs;
import org.thinkuknow.referral.ReferralFacts;
import org.thinkuknow.triage.CaseFacts;
import org.thinkuknow.triage.CaseFacts.AskedAgencies;
import org.thinkuknow.triage.CaseState;
import org.thinkuknow.triage.OpenCase;
import org.thinkuknow.triage.SomeCase;
import org.thinkuknow.triage.ui.NextStepBar.Next;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/** What the bar says of an agency that does not have the child, and where it leads. */
class NextStepBarTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final String OFFICER = "officer";
    private static final Agency KENT = new Agency(Agency.Kind.POLICE, "kent", "Kent Police");

    @Test
    void anAgencyThatSaysNotOursLeadsToAnotherOfItsKind() {
        assertThat(next(
                        new AskedAgencies(false, true, null, new NotTheirs(NOW, "Kent Police say Surrey Police")),
                        List.of()))
                .isEqualTo(new Next("Next: refer to another force", "#police", "r"));
        assertThat(next(new AskedAgencies(true, false, null, new NotTheirs(NOW, "Leeds say Kent")), List.of()))
                .isEqualTo(new Next("Next: refer to other children's services", "#services", "r"));
    }

    @Test
    void anAgencyThatNoMailReachesIsRung() {
        assertThat(next(
                        new AskedAgencies(false, true, null, new NotTheirs(NOW, "no mail reaches Kent Police")),
                        List.of(untold(NOW))))
                .isEqualTo(new Next(
                        "Next: ring Kent Police, or refer to another: no mail reaches them", "#said-by-R-1", ""));
        assertThat(next(
                                new AskedAgencies(
                                        false, true, null, new NotTheirs(NOW, "the link of Kent Police ended")),
                                List.of(untold(null)))
                        .words())
                .isEqualTo("Next: ring Kent Police, or refer to another: the link has ended");
    }

    private static Next next(AskedAgencies asked, List<MadeReferral> made) {
        var facts = SomeCase.of(Level.ONE, NOW)
                .in(CaseState.REFERRED)
                .confirmed(Level.ONE)
                .claimed(NOW)
                .referred(NOW)
                .asked(asked)
                .facts();
        return Next.of(context(facts, made), Optional.empty()).orElseThrow();
    }

    private static MadeReferral untold(Instant refused) {
        var facts = mock(ReferralFacts.class);
        when(facts.isUntold(NOW)).thenReturn(true);
        when(facts.agency()).thenReturn(KENT);
        when(facts.refusedAt()).thenReturn(refused);
        when(facts.reference()).thenReturn("R-1");
        var made = mock(MadeReferral.class);
        when(made.facts()).thenReturn(facts);
        return made;
    }

    private static CaseContext context(CaseFacts facts, List<MadeReferral> made) {
        var open = mock(OpenCase.class);
        when(open.facts()).thenReturn(facts);
        when(open.referrals()).thenReturn(made);
        return new CaseContext(open, OFFICER, false, null, step -> {}, (words, step) -> {}, NOW);
    }
}
