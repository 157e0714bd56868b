package org.thinkuknow.onboarding;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.thinkuknow.onboarding.Invitation.MailState;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** What leads read of an invitation. */
class AskedColleagueTest {

    private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");

    private static AskedColleague asked(LeadProof proof, @Nullable String by, MailState mail, Instant made) {
        var invitation = new Invitation(
                "r",
                "school",
                proof,
                new Who("Bo Tester", "bo@school.example"),
                "salt",
                by,
                made,
                made.plus(Duration.ofDays(28)),
                null,
                false,
                mail,
                null);
        return AskedColleague.of(invitation, Set.of("ada"), NOW);
    }

    @Test
    void whoWantsToLeadWaitsForAnAnswerOfTheLeads() {
        var asked = asked(LeadProof.LEAD_DECIDES, null, MailState.SENT, Instant.parse("2026-11-20T10:00:00Z"));
        assertThat(asked.state()).isEqualTo("Asked on 20 November 2026. Please answer by 18 December 2026.");
        assertThat(asked.link()).isFalse();
    }

    @Test
    void whatWasSentBySomebodyWhoLeadsNoMoreIsToBeSentAgain() {
        for (var proof : new LeadProof[] {LeadProof.LEAD_ASKED, LeadProof.OWN_DOMAIN}) {
            var gone = asked(proof, "eve", MailState.SENT, NOW);
            assertThat(gone.state()).endsWith("so its link does not work. Please send it again.");
            assertThat(gone.link() && gone.open()).isTrue();
            assertThat(asked(proof, "ada", MailState.SENT, NOW).state()).startsWith("Waiting for an answer until");
        }
    }

    @Test
    void anAddressThatTakesNoMailAndATimeThatIsOverAreSaid() {
        assertThat(asked(LeadProof.LEAD_ASKED, "ada", MailState.REFUSED, NOW).state())
                .startsWith("The e-mail came back.");
        assertThat(asked(LeadProof.LEAD_ASKED, "ada", MailState.SENT, NOW.minus(Duration.ofDays(28)))
                        .state())
                .isEqualTo("Did not answer in time.");
    }
}
