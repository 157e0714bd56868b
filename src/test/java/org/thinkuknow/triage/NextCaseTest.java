package org.thinkuknow.triage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.thinkuknow.assessment.Level;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.triage.MemoryDesk.NOW;

/** Which case an officer is given who asks for the next one. */
class NextCaseTest {

    private final MemoryDesk desk = new MemoryDesk();
    private final Clock clock = mock(Clock.class);
    private final GivenBack given = new GivenBack(clock);
    private final LeftOutThemes leftOut = mock(LeftOutThemes.class);
    private final NextCase next =
            new NextCase(desk.cases, desk.rises, desk.work, given, leftOut, desk.restrictions, desk.transactions);

    @BeforeEach
    void theClockGoes() {
        when(clock.instant()).thenReturn(NOW);
    }

    @Test
    void whatBecameLevelOneAndWasNotReadComesBeforeWhatHasWaitedLongest() {
        desk.waiting("LONGEST", Level.ONE);
        desk.waiting("RISEN", Level.ONE);
        when(desk.cases.keepNextUnclaimed()).thenReturn(Optional.of("LONGEST"));
        when(desk.rises.unreadLongest()).thenReturn(List.of("TAKEN", "RISEN"));
        when(desk.cases.keepIfUnclaimed("RISEN")).thenReturn(Optional.of("RISEN"));
        assertThat(OFFICER.get(next::claim)).isEqualTo("RISEN");
        assertThat(desk.facts("RISEN").standing().owner()).isEqualTo(OFFICER.username());
        when(desk.rises.unreadLongest()).thenReturn(List.of());
        assertThat(OFFICER.get(next::claim)).isEqualTo("LONGEST");
    }

    @Test
    void whatAColleagueTakesAtTheSameMomentIsPassedOver() {
        desk.waiting("A", Level.TWO);
        when(desk.cases.keepNextUnclaimed())
                .thenThrow(new CannotAcquireLockException("taken just now"))
                .thenReturn(Optional.of("A"));
        assertThat(OFFICER.get(next::claim)).isEqualTo("A");
    }

    @Test
    void whatIsClosedToTheOfficerIsPassedOverAndSaidIfNothingElseWaits() {
        desk.waiting("CLOSED", Level.ONE);
        desk.waiting("OTHER", Level.THREE);
        when(desk.restrictionRows.closedTo(OFFICER.username())).thenReturn(List.of("CLOSED"));
        when(desk.rises.unreadLongest()).thenReturn(List.of("CLOSED"));
        when(desk.cases.keepNextUnclaimedWithout(Set.of("CLOSED"), Level.values().length))
                .thenReturn(Optional.of("OTHER"));
        assertThat(OFFICER.get(next::claim)).isEqualTo("OTHER");
        when(desk.cases.keepNextUnclaimedWithout(any(), anyInt())).thenReturn(Optional.empty());
        when(desk.cases.mostUrgentUnclaimed(Set.of("CLOSED"))).thenReturn(Optional.of(1));
        assertThatThrownBy(() -> OFFICER.get(next::claim))
                .hasMessageContaining("The only cases waiting are closed to you");
        verify(desk.cases, never()).keepNextUnclaimed();
    }

    @Test
    void afterFiveRoundsOfOthersItIsSaidSo() {
        when(desk.cases.keepNextUnclaimed()).thenThrow(new CannotAcquireLockException("taken just now"));
        assertThatThrownBy(() -> OFFICER.get(next::claim)).isInstanceOf(CannotAcquireLockException.class);
        verify(desk.cases, times(5)).keepNextUnclaimed();
    }

    @Test
    void whatTheOfficerGaveBackIsNotNextForHalfAnHourUnlessNothingIsAsUrgent() {
        desk.with(OFFICER.username(), "BACK", Level.ONE, CaseState.CLAIMED);
        desk.waiting("OTHER", Level.ONE);
        when(desk.cases.keepNextUnclaimed()).thenReturn(Optional.of("BACK"));
        when(desk.cases.mostUrgentUnclaimed(Set.of("BACK"))).thenReturn(Optional.of(1));
        when(desk.cases.keepNextUnclaimedWithout(Set.of("BACK"), 1))
                .thenReturn(Optional.of("OTHER"))
                .thenReturn(Optional.empty());
        OFFICER.run(() -> next.giveBack("BACK"));
        assertThat(OFFICER.get(next::claim)).isEqualTo("OTHER");
        assertThat(OFFICER.get(next::claim)).as("nothing else is as urgent").isEqualTo("BACK");
        assertThat(given.by("somebody else")).isEmpty();
        when(clock.instant()).thenReturn(NOW.plus(GivenBack.WHILE));
        assertThat(given.by(OFFICER.username())).isEmpty();
    }

    @Test
    void whereNothingWaitsItIsSaidSo() {
        when(desk.cases.keepNextUnclaimed()).thenReturn(Optional.empty());
        assertThatThrownBy(() -> OFFICER.get(next::claim)).hasMessageContaining("Nothing waits");
    }
}
