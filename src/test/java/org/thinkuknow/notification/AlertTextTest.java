package org.thinkuknow.notification;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thinkuknow.notification.AlertRows.Alerted;
import org.thinkuknow.notification.AlertRows.Leaving;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.notification.EscalationTier.HEAD;
import static org.thinkuknow.notification.EscalationTier.OFFICER;
import static org.thinkuknow.notification.EscalationTier.SUPERVISOR;

class AlertTextTest {

    private static final Instant NOW = Instant.parse("2026-11-28T03:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "acknowledgement 1 | SUPERVISOR | 12 | 2nd: acknowledgement 12 min late",
                "referral to children's services 0 | OFFICER | 119 | 1st: referral 119 min late",
                "first look 2 | HEAD | 130 | 3rd: first look 2 h late",
                "somebody to take it 7 | OFFICER | 35 | 1st: 35 min without somebody to take it",
                "overlooked 0 | OFFICER | 3 | 1st: 3 min without somebody to see it",
                "first look 0 | OFFICER | 0 | 1st: first look, now",
                "no mail to R7K2 | SUPERVISOR | 0 | 2nd: something, now",
                "a look at W-12, who was the wrong person | SUPERVISOR | 5 | 2nd: something 5 min late"
            })
    void oneSaysRungAndClockAndNothingThatNamesSomebody(String step, EscalationTier rung, int late, String said) {
        assertThat(AlertText.of(List.of(alert("A", step, rung, late)), NOW)).isEqualTo(said);
    }

    @Test
    void severalSayHowManyWaitAndTheOldest() {
        var alerts = List.of(
                alert("A", "somebody to take it 3", OFFICER, 16),
                alert("A", "somebody to take it 4", OFFICER, 16),
                alert("B", "somebody to take it 8", OFFICER, 41),
                alert("C", "acknowledgement 1", SUPERVISOR, 12));
        assertThat(AlertText.of(alerts, NOW)).isEqualTo("2nd: 3 wait, the longest 41 min");
        assertThat(AlertText.lines(alerts, NOW)).isEqualTo("""
                2nd, acknowledgement: 1, the longest 12 min
                1st, somebody to take it: 2, the longest 41 min""");
    }

    @Test
    void oneThatWasSaidTwiceIsOne() {
        assertThat(AlertText.of(
                        List.of(
                                alert("A", "somebody to take it 3", OFFICER, 16),
                                alert("A", "somebody to take it 4", HEAD, 16)),
                        NOW))
                .isEqualTo("1st: 16 min without somebody to take it");
    }

    private static Leaving alert(String subject, String step, EscalationTier rung, int late) {
        return new Leaving(
                1,
                new Alerted(subject, step, NOW.minus(Duration.ofMinutes(late))),
                new Person("ada", "ada@centre.example", rung),
                Way.MAIL,
                true,
                null,
                null);
    }
}
