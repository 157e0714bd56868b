package org.thinkuknow.outreach;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thinkuknow.centre.RefusedMove;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The life of a visit: which step may follow which. */
class VisitTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final Instant BEFORE = Instant.parse("2026-11-20T12:00:00Z");
    private static final Instant AFTER = Instant.parse("2026-11-30T12:00:00Z");
    private static final byte[] WORDS = {1};

    private final Visit visit = new Visit("V-1", "ada", SomeVisit.on(DAY, "100001", Set.of("bob")), WORDS, BEFORE);

    @Test
    void aVisitIsPlannedConfirmedHeldAndFollowedUp() {
        assertThat(visit.state()).isEqualTo(VisitState.PLANNED);
        visit.confirm(List.of(), BEFORE);
        visit.hold(AFTER);
        visit.followUp(List.of("/learn/7-11/a"), WORDS, 0, AFTER);
        assertThat(visit.state()).isEqualTo(VisitState.FOLLOWED_UP);
        assertThat(visit.after().teachNext()).containsExactly("/learn/7-11/a");
    }

    @Test
    void whatHasGoneIsNotPlanned() {
        refused(
                () -> new Visit("V-2", "ada", SomeVisit.on(DAY, "100001", Set.of()), WORDS, AFTER),
                "That day and time have gone.");
        refused(() -> visit.change(SomeVisit.on(DAY, "100001", Set.of()), WORDS, AFTER), "have gone");
    }

    @Test
    void whoeverPlansAVisitGoes() {
        assertThat(visit.people()).containsExactlyInAnyOrder("ada", "bob");
        visit.change(SomeVisit.on(DAY, "100001", Set.of()), WORDS, BEFORE);
        assertThat(visit.people()).containsExactly("ada");
        assertThat(visit.isOf("bob")).isFalse();
    }

    @Test
    void itIsNotConfirmedWhileAnythingIsOpen() {
        refused(() -> visit.confirm(List.of("Not ticked yet: One.", "Two."), BEFORE), "Not ticked yet: One. Two.");
    }

    @Test
    void itIsNotConfirmedOnceItsDayHasGone() {
        refused(() -> visit.confirm(List.of(), AFTER), "The day has gone.");
    }

    @Test
    void itIsNotHeldBeforeItBegins() {
        visit.confirm(List.of(), BEFORE);
        refused(() -> visit.hold(BEFORE), "It has not begun yet. It begins on 30 November 2026, 10:00.");
    }

    @Test
    void itIsNotFollowedUpWhileTheSchoolHasNotAcknowledgedWhatAChildTold() {
        visit.confirm(List.of(), BEFORE);
        visit.hold(AFTER);
        refused(
                () -> visit.followUp(List.of(), WORDS, 2, AFTER),
                "Nobody at the school has read everything that a child told (2 left).");
    }

    @Test
    void anotherDayHasToBeConfirmedAnewButOtherPeopleNeedNot() {
        visit.confirm(List.of(), BEFORE);
        visit.change(SomeVisit.on(DAY, "100001", Set.of("cy")), WORDS, BEFORE);
        assertThat(visit.state()).isEqualTo(VisitState.CONFIRMED);
        visit.change(SomeVisit.on(DAY.plusDays(1), "100001", Set.of("cy")), WORDS, BEFORE);
        assertThat(visit.state()).isEqualTo(VisitState.PLANNED);
    }

    @Test
    void aTickThatIsTakenBackTakesBackThatItIsConfirmed() {
        visit.check("policy", true, BEFORE);
        visit.check("staff", true, BEFORE);
        assertThat(visit.checked()).containsExactly("policy", "staff");
        visit.confirm(List.of(), BEFORE);
        visit.check("staff", true, BEFORE);
        assertThat(visit.state()).isEqualTo(VisitState.CONFIRMED);
        visit.check("staff", false, BEFORE);
        assertThat(visit.state()).isEqualTo(VisitState.PLANNED);
        assertThat(visit.checked()).containsExactly("policy");
    }

    @Test
    void whatAConfirmedVisitNeedsCannotBeTakenAway() {
        visit.confirm(List.of(), BEFORE);
        refused(() -> visit.arrange(Arrangements.NONE, WORDS, BEFORE), "Where the visitor waits.");
        visit.arrange(SomeVisit.AGREED, WORDS, BEFORE);
    }

    @Test
    void aStepThatWasTakenIsNotTakenAgain() {
        visit.cancel(BEFORE);
        refused(() -> visit.cancel(BEFORE), "This visit is cancelled already.");
        refused(() -> visit.confirm(List.of(), BEFORE), "This visit is cancelled, so it cannot be confirmed now.");
        refused(() -> visit.hold(AFTER), "it cannot be held now");
        refused(() -> visit.check("staff", true, BEFORE), "Its plan cannot be changed any more.");
        refused(
                () -> visit.change(SomeVisit.on(DAY, "1000", Set.of()), WORDS, BEFORE),
                "Its plan cannot be changed any more.");
        refused(() -> visit.arrange(SomeVisit.AGREED, WORDS, BEFORE), "Its plan cannot be changed any more.");
    }

    @Test
    void twoWeeksAfterItTheSchoolIsCalled() {
        assertThat(visit.facts().callBackFrom())
                .isEqualTo(visit.facts().startsAt().plus(Duration.ofDays(14)));
    }

    /** Whatever was held stays held. */
    @ParameterizedTest
    @EnumSource(VisitState.class)
    void movesAreThoseOfTheDesign(VisitState from) {
        var next = Arrays.stream(VisitState.values()).filter(from::canBecome).collect(Collectors.toSet());
        assertThat(next)
                .isEqualTo(
                        switch (from) {
                            case PLANNED -> Set.of(VisitState.CONFIRMED, VisitState.CANCELLED);
                            case CONFIRMED -> Set.of(VisitState.HELD, VisitState.CANCELLED);
                            case HELD -> Set.of(VisitState.FOLLOWED_UP);
                            case FOLLOWED_UP, CANCELLED -> Set.of();
                        });
    }

    private static void refused(ThrowingCallable step, String because) {
        assertThatThrownBy(step)
                .isInstanceOf(VisitRefused.class)
                .hasMessageContaining(because)
                .satisfies(refusal -> assertThat(refusal instanceof RefusedMove)
                        .isEqualTo(refusal.getMessage().contains("so it cannot")));
    }
}
