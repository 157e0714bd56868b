package org.thinkuknow.notification;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Turns and the gaps between them. */
class RosterTest {

    private static final Instant MIDNIGHT = Instant.parse("2026-11-24T00:00:00Z");

    @Test
    void aDayWithoutTurnsIsOneGap() {
        assertThat(gaps()).containsExactly("0-24");
        assertThat(gaps(turn(EscalationTier.HEAD, 0, 24)))
                .as("another rung fills no gap")
                .containsExactly("0-24");
    }

    @Test
    void whatIsBetweenTurnsIsAGap() {
        assertThat(gaps(turn(EscalationTier.OFFICER, 12, 20), turn(EscalationTier.OFFICER, 2, 10)))
                .containsExactly("0-2", "10-12", "20-24");
    }

    @Test
    void turnsThatMeetOrOverlapLeaveNone() {
        assertThat(gaps(turn(EscalationTier.OFFICER, 0, 12), turn(EscalationTier.OFFICER, 12, 24)))
                .isEmpty();
        assertThat(gaps(
                        turn(EscalationTier.OFFICER, -5, 20),
                        turn(EscalationTier.OFFICER, 3, 4),
                        turn(EscalationTier.OFFICER, 19, 30)))
                .isEmpty();
    }

    @Test
    void aGapEndsWithTheStretchThatIsLookedAt() {
        assertThat(gaps(turn(EscalationTier.OFFICER, 0, 20), turn(EscalationTier.OFFICER, 30, 40)))
                .containsExactly("20-24");
    }

    @Test
    void theTurnOfSomebodyWhoCannotSignInFillsNoGap() {
        assertThat(gaps(turn(EscalationTier.OFFICER, 0, 24, false))).containsExactly("0-24");
        assertThat(gaps(turn(EscalationTier.OFFICER, 0, 24, false), turn(EscalationTier.OFFICER, 2, 20)))
                .containsExactly("0-2", "20-24");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "somebody",
                "a@b",
                "a b@centre.example",
                "a@centre.example,b@centre.example",
                "A <a@centre.example>",
                "a@centre.example\nBcc: b@c.example"
            })
    void anAlertGoesToOneWholeAddress(String address) {
        assertThatThrownBy(() -> new NewTurn("officer", address, EscalationTier.OFFICER, hour(0), hour(1)))
                .isInstanceOf(NewTurn.Refused.class)
                .hasMessageContaining("e-mail");
    }

    @Test
    void aTurnHasAPersonAndEndsAfterItBegins() {
        assertThatThrownBy(() -> new NewTurn("", "a@centre.example", EscalationTier.OFFICER, hour(0), hour(1)))
                .isInstanceOf(NewTurn.Refused.class);
        assertThatThrownBy(() -> new NewTurn("officer", "a@centre.example", EscalationTier.OFFICER, hour(1), hour(1)))
                .isInstanceOf(NewTurn.Refused.class);
        assertThatThrownBy(() ->
                        new NewTurn("officer", "a@centre.example", EscalationTier.OFFICER, hour(0), hour(32 * 24)))
                .isInstanceOf(NewTurn.Refused.class);
        assertThat(new NewTurn("officer", " a@centre.example ", EscalationTier.OFFICER, hour(0), hour(1)).address())
                .isEqualTo("a@centre.example");
    }

    private static List<String> gaps(Roster.Turn... turns) {
        return Gap.between(
                        hour(0),
                        hour(24),
                        EscalationTier.OFFICER,
                        Stream.of(turns).toList())
                .stream()
                .map(gap -> "%d-%d".formatted(hours(gap.from()), hours(gap.to())))
                .toList();
    }

    private static Roster.Turn turn(EscalationTier rung, int from, int to) {
        return turn(rung, from, to, true);
    }

    private static Roster.Turn turn(EscalationTier rung, int from, int to, boolean able) {
        return new Roster.Turn(1, "officer", "Officer", "a@centre.example", rung, hour(from), hour(to), able, null);
    }

    private static Instant hour(int hour) {
        return MIDNIGHT.plusSeconds(hour * 3_600L);
    }

    private static long hours(Instant instant) {
        return (instant.getEpochSecond() - MIDNIGHT.getEpochSecond()) / 3_600;
    }
}
