package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.thinkuknow.assessment.Level;

import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.thinkuknow.support.Acting.OFFICER;

/** Which case an officer is given who asks for the next one. */
class NextCaseTest {

    private final MemoryDesk desk = new MemoryDesk();
    private final NextCase next = new NextCase(desk.cases, desk.rises, desk.work, desk.transactions);

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
    void afterFiveRoundsOfOthersItIsSaidSo() {
        when(desk.cases.keepNextUnclaimed()).thenThrow(new CannotAcquireLockException("taken just now"));
        assertThatThrownBy(() -> OFFICER.get(next::claim)).isInstanceOf(CannotAcquireLockException.class);
        verify(desk.cases, times(5)).keepNextUnclaimed();
    }

    @Test
    void whereNothingWaitsItIsSaidSo() {
        when(desk.cases.keepNextUnclaimed()).thenReturn(Optional.empty());
        assertThatThrownBy(() -> OFFICER.get(next::claim)).hasMessageContaining("Nothing waits");
    }
}
