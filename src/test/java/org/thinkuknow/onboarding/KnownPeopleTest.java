package org.thinkuknow.onboarding;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.thinkuknow.account.Colleague;
import org.thinkuknow.onboarding.Invitation.MailState;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Who need not be asked, and how many were. */
class KnownPeopleTest {

    private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");

    private static Invitation invitation(LeadProof proof, Duration ago, @Nullable Instant ended) {
        var made = NOW.minus(ago);
        return new Invitation(
                "r",
                "school",
                proof,
                new Who("Bo Tester", "bo@school.example"),
                "salt",
                "lead",
                made,
                made.plus(Duration.ofDays(14)),
                ended,
                false,
                MailState.SENT,
                null);
    }

    @Test
    void takenBackOrNotThoseOfADayAreCountedAndThoseThatAreOpen() {
        var known = new KnownPeople(
                List.of(),
                List.of(
                        invitation(LeadProof.LEAD_ASKED, Duration.ofHours(1), NOW),
                        invitation(LeadProof.LEAD_ASKED, Duration.ofDays(3), null),
                        invitation(LeadProof.LEAD_ASKED, Duration.ofDays(3), NOW),
                        invitation(LeadProof.LEAD_ASKED, Duration.ofDays(15), null),
                        invitation(LeadProof.LETTER, Duration.ofHours(1), null)),
                NOW);
        assertThat(known.asked()).isEqualTo(2);
    }

    @Test
    void whoeverHasAnAccountOrWasInvitedNeedNotBeAsked() {
        var ada = new Colleague("ada", "Ada Tester", "ada@school.example", false, true);
        var known = new KnownPeople(
                List.of(ada), List.of(invitation(LeadProof.LEAD_ASKED, Duration.ofHours(1), null)), NOW);
        assertThat(known.problem(new Who("Ada", "Ada@School.example")))
                .contains("Already has an account at your school.");
        assertThat(known.problem(new Who("Bo", "BO@school.example"))).contains(KnownPeople.INVITED);
        assertThat(known.problem(new Who("Cy", "cy@school.example"))).isEmpty();
    }
}
