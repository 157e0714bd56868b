package org.thinkuknow.triage.ui;

import org.junit.jupiter.api.Test;
import org.thinkuknow.notification.Rung;
import org.thinkuknow.triage.Climb;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What an officer sees of who was told that a case waits. */
class ClimbListTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private static Climb climb(Rung rung, int minutesAgo) {
        var at = NOW.minus(Duration.ofMinutes(minutesAgo));
        return new Climb(Climb.UNCLAIMED, at, 0, rung, at);
    }

    @Test
    void theLastWhoWasToldIsInSightAndAllOfThemBehindIt() {
        var list = new ClimbList(List.of(climb(Rung.OFFICER, 40), climb(Rung.SUPERVISOR, 20), climb(Rung.HEAD, 5)), NOW);
        assertThat(list.isVisible()).isTrue();
        assertThat(list.getSummaryText()).contains("Told the " + Rung.HEAD.words() + " on call", "5 min ago", "waits for somebody to take it");
        assertThat(list.getElement().getTextRecursively()).containsSubsequence(Rung.HEAD.words(), Rung.HEAD.words(), Rung.SUPERVISOR.words(), Rung.OFFICER.words());
    }

    @Test
    void ofACaseThatNobodyHadToBeToldOfNothingIsShown() {
        assertThat(new ClimbList(List.of(), NOW).isVisible()).isFalse();
    }
}
