package org.thinkuknow.triage.ui;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thinkuknow.notification.AlertOutcome;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.Way;
import org.thinkuknow.triage.Escalation;
import org.thinkuknow.triage.OpenCase.ToldEscalation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What an officer sees of who was told that a case waits. */
class EscalationListTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    @Test
    void theLastIsInSightAndAllOfThemBehindIt() {
        var list = new EscalationList(
                List.of(
                        escalation(EscalationTier.OFFICER, 40),
                        escalation(EscalationTier.SUPERVISOR, 20),
                        escalation(
                                EscalationTier.HEAD,
                                5,
                                outcome("Demo head", EscalationTier.HEAD, AlertOutcome.State.SENT))),
                NOW);
        assertThat(list.isVisible()).isTrue();
        assertThat(summary(list)).contains("Waits for somebody to take it, 5 min ago: told Demo head");
        assertThat(text(list))
                .containsSubsequence(
                        "head of the centre on call, 5 min", "supervisor on call, 20 min", "officer on call, 40 min");
    }

    @Test
    void ofACaseThatNobodyHadToBeToldOfNothingIsShown() {
        assertThat(new EscalationList(List.of(), NOW).isVisible()).isFalse();
    }

    @Test
    void beforeAnyAlertIsMadeNobodyIsSaidToBeTold() {
        assertThat(summary(new EscalationList(List.of(escalation(EscalationTier.OFFICER, 0)), NOW)))
                .endsWith("the officer on call is to be told");
    }

    @ParameterizedTest
    @CsvSource({
        "MADE, on its way to Demo officer, not sent yet",
        "HELD, later to Demo officer, sent after 24 Nov 2026",
        "DROPPED, settled before anybody was told, settled 24 Nov 2026",
        "FAILED_FOR_NOW, nobody has been told yet, the mail server did not take it. It is tried again",
        "FAILED_FOR_GOOD, nobody has been told yet, the address takes no mail. It is not tried again"
    })
    void anAlertThatHasNotLeftIsNotSaidToBeTold(AlertOutcome.State state, String summed, String line) {
        var list = new EscalationList(
                List.of(escalation(EscalationTier.OFFICER, 1, outcome("Demo officer", EscalationTier.OFFICER, state))),
                NOW);
        assertThat(summary(list)).endsWith(summed).doesNotContain("told Demo");
        assertThat(text(list)).contains("Demo officer: alert made 24 Nov 2026, 10:00:00", line);
    }

    @Test
    void thatThereWasNobodyIsSaidForEachRungInTheColourOfDanger() {
        var list = new EscalationList(
                List.of(
                        escalation(
                                EscalationTier.OFFICER,
                                10,
                                outcome("", EscalationTier.OFFICER, AlertOutcome.State.NOBODY_ON_CALL)),
                        escalation(
                                EscalationTier.SUPERVISOR,
                                1,
                                outcome("", EscalationTier.SUPERVISOR, AlertOutcome.State.NOBODY_ON_CALL))),
                NOW);
        assertThat(summary(list)).endsWith("Nobody is on call as supervisor; nobody was told");
        assertThat(text(list))
                .contains(
                        "Nobody is on call as officer; nobody was told",
                        "Nobody is on call as supervisor; nobody was told");
        assertThat(list.getElement().getOuterHTML()).contains("<span class=\"bad\">Nobody is on call as officer");
    }

    @Test
    void whoWasToldInPlaceOfAnotherIsSaid() {
        var list = new EscalationList(
                List.of(escalation(
                        EscalationTier.OFFICER,
                        1,
                        outcome("Demo officer", EscalationTier.OFFICER, AlertOutcome.State.FAILED_FOR_GOOD),
                        outcome("Demo supervisor", EscalationTier.SUPERVISOR, AlertOutcome.State.SENT))),
                NOW);
        assertThat(summary(list)).endsWith("told Demo supervisor");
        assertThat(text(list)).contains("Demo supervisor, on call as supervisor, in place of the officer: alert made");
        assertThat(list.getElement().getOuterHTML())
                .contains("<span class=\"bad\">Demo officer")
                .doesNotContain("<span class=\"bad\">Demo supervisor");
    }

    private static String summary(EscalationList list) {
        return list.getSummary().getElement().getTextRecursively();
    }

    private static String text(EscalationList list) {
        return list.getElement().getTextRecursively();
    }

    private static AlertOutcome outcome(String name, EscalationTier rung, AlertOutcome.State state) {
        return new AlertOutcome("somebody to take it 0", NOW, rung, name, Way.MAIL, state, NOW, NOW);
    }

    private static ToldEscalation escalation(EscalationTier rung, int minutesAgo, AlertOutcome... people) {
        var at = NOW.minus(Duration.ofMinutes(minutesAgo));
        return new ToldEscalation(new Escalation(Escalation.UNCLAIMED, at, 0, rung, at), List.of(people));
    }
}
