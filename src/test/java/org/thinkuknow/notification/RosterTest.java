package org.thinkuknow.notification;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
        refused(RosterRefused.Field.ADDRESS, () -> new Reach(address, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"call me", "12", "020 7946 0123; 1", "+44+20"})
    void aTelephoneIsANumberOrNothing(String telephone) {
        refused(RosterRefused.Field.TELEPHONE, () -> new Reach("a@centre.example", telephone));
        assertThat(new Reach(" a@centre.example ", " +44 20 7946 0123 ").telephone())
                .isEqualTo("+44 20 7946 0123");
        assertThat(new Reach(" a@centre.example ", "").address()).isEqualTo("a@centre.example");
    }

    @Test
    void aTurnHasAPersonAndEndsAfterItBeginsAndLastsADayAtMost() {
        refused(RosterRefused.Field.PERSON, () -> turned("", 0, 1));
        refused(RosterRefused.Field.TO, () -> turned("officer", 1, 1));
        refused(RosterRefused.Field.TO, () -> turned("officer", 0, 25));
        assertThat(turned("officer", 0, 24).to()).isEqualTo(hour(24));
    }

    @Test
    void whereTheClocksGoBackATurnToTheSameTimeOfTheNextDayIsADay() {
        var noon = Instant.parse("2026-10-24T11:00:00Z");
        assertThat(new NewTurn("officer", EscalationTier.OFFICER, noon, noon.plusSeconds(25 * 3_600)).to())
                .isEqualTo("2026-10-25T12:00:00Z");
        refused(
                RosterRefused.Field.TO,
                () -> new NewTurn("officer", EscalationTier.OFFICER, noon, noon.plusSeconds(26 * 3_600)));
    }

    private static NewTurn turned(String username, int from, int to) {
        return new NewTurn(username, EscalationTier.OFFICER, hour(from), hour(to));
    }

    private static void refused(RosterRefused.Field at, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        RosterRefused.class,
                        refused -> assertThat(refused.field()).isEqualTo(at));
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
        return new Roster.Turn(1, "officer", "Officer", rung, hour(from), hour(to), able, null);
    }

    private static Instant hour(int hour) {
        return MIDNIGHT.plusSeconds(hour * 3_600L);
    }

    private static long hours(Instant instant) {
        return (instant.getEpochSecond() - MIDNIGHT.getEpochSecond()) / 3_600;
    }
}
