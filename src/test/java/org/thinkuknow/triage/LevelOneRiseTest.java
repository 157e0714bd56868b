package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.thinkuknow.notification.AlertOutcome;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.Way;
import org.thinkuknow.triage.LevelOneRises.LevelOneRise;
import org.thinkuknow.triage.OpenCase.ToldEscalation;

import java.time.Instant;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Why a case became level one, and what became of the alerts, put together. */
class LevelOneRiseTest {

    private static final Instant THEN = Instant.parse("2026-11-26T03:00:00Z");

    @Test
    void theReasonIsWhatIsNew() {
        assertThat(LevelOneRise.why(
                        List.of("Sign in the words: secrecy."),
                        List.of("Sign in the words: secrecy.", "Sign in the words: thoughts of suicide.")))
                .isEqualTo("thoughts of suicide");
        assertThat(LevelOneRise.why(List.of("Sign in the words: secrecy."), List.of("Sign in the words: secrecy.")))
                .as("the same sign again")
                .isEqualTo("secrecy");
    }

    @Test
    void ofManyReasonsTwoAreNamed() {
        assertThat(LevelOneRise.why(List.of(), List.of("Answered yes: a.", "b.", "c.", "d.")))
                .isEqualTo("Answered yes: a; b; and 2 more");
        assertThat(LevelOneRise.why(List.of(), List.of("🙂".repeat(9_000), "b"))
                        .codePointCount(
                                0,
                                LevelOneRise.why(List.of(), List.of("🙂".repeat(9_000), "b"))
                                        .length()))
                .isLessThan(600);
    }

    @Test
    void eachClimbHasItsAlertsAndWhatNoClimbStandsForComesByItself() {
        var first = new Escalation(Escalation.UNREAD, THEN, 0, EscalationTier.OFFICER, THEN);
        var second = new Escalation(Escalation.UNREAD, THEN, 1, EscalationTier.OFFICER, THEN.plusSeconds(300));
        var told = ToldEscalation.join(
                List.of(first, second),
                List.of(
                        alert("somebody to read it 0", "A"),
                        alert("somebody to read it 0", "B"),
                        alert("somebody to read it 1", "A"),
                        alert("a case for its report 0", "C")));
        assertThat(told)
                .extracting(each -> each.escalation().stepWords() + ":"
                        + each.people().stream().map(AlertOutcome::name).toList())
                .containsExactly(
                        "somebody to read it 0:[A, B]", "a case for its report 0:[C]", "somebody to read it 1:[A]");
    }

    private static AlertOutcome alert(String step, String name) {
        return new AlertOutcome(
                step, THEN, EscalationTier.OFFICER, name, Way.MAIL, AlertOutcome.State.SENT, THEN, THEN);
    }
}
