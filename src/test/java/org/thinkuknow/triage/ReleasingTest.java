package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.triage.LevelOneRises.LevelOneRise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.verify;
import static org.thinkuknow.triage.MemoryDesk.BEFORE;
import static org.thinkuknow.triage.MemoryDesk.NOW;
import static org.thinkuknow.triage.MemoryDesk.POLICY;

/** When a case that became level one is taken from whoever does not open it. */
class ReleasingTest {

    private static final LevelOneRise IN_TIME = new LevelOneRise(1, NOW.minus(POLICY.release()), false);

    private final MemoryDesk desk = new MemoryDesk();
    private final Releasing releasing = new Releasing(desk.cases, desk.rises, POLICY, desk.audit, desk.events);

    @Test
    void afterItsTimeAnybodyCanTakeIt() {
        desk.with("officer", "A", Level.ONE, CaseState.ASSESSED);
        assertThat(release("A", IN_TIME)).isTrue();
        assertThat(desk.facts("A").standing().owner()).isNull();
        assertThat(desk.recorded)
                .containsExactly(
                        "(the system) released A: it was with officer, and nobody opened it for 5 minutes after it became level one");
        assertThat(desk.changed()).containsExactly("A");
        verify(desk.rises).released(IN_TIME, "officer", NOW);
    }

    @Test
    void notBeforeItsTimeAndNotTwice() {
        desk.with("officer", "A", Level.ONE, CaseState.ASSESSED);
        assertThat(release("A", new LevelOneRise(1, NOW.minus(POLICY.release()).plusMillis(1), false)))
                .isFalse();
        assertThat(release("A", new LevelOneRise(1, NOW.minus(POLICY.release()), true)))
                .isFalse();
        assertThat(desk.facts("A").standing().owner()).isEqualTo("officer");
    }

    @Test
    void notOnceItIsLowerOrClosedOrNobodyHasIt() {
        desk.with("officer", "LOWER", Level.TWO, CaseState.ASSESSED);
        var closed = desk.with("officer", "CLOSED", Level.ONE, CaseState.ACKNOWLEDGED);
        closed.end(Closing.Outcome.HELP_IN_PLACE, "officer", BEFORE);
        desk.waiting("FREE", Level.ONE);
        assertThat(release("LOWER", IN_TIME)).isFalse();
        assertThat(release("CLOSED", IN_TIME)).isFalse();
        assertThat(release("FREE", IN_TIME)).isFalse();
        assertThat(desk.recorded).isEmpty();
    }

    @Test
    void ofAMergedCaseTheLeadIsReleased() {
        desk.with("officer", "LEAD", Level.ONE, CaseState.ASSESSED);
        desk.waiting("PART", Level.ONE).mergeInto("LEAD", false, BEFORE);
        assertThat(release("PART", IN_TIME)).isTrue();
        assertThat(desk.facts("LEAD").standing().owner()).isNull();
        assertThat(desk.changed()).containsExactly("LEAD");
    }

    @Test
    void whatSomebodyElseTakesAtTheSameMomentStaysTheirs() {
        desk.with("officer", "A", Level.ONE, CaseState.ASSESSED);
        doReturn(0).when(desk.cases).releaseFrom("A", "officer");
        assertThat(release("A", IN_TIME)).isFalse();
        assertThat(desk.published).isEmpty();
    }

    private boolean release(String reference, LevelOneRise rise) {
        return releasing.release(desk.facts(reference), rise, NOW);
    }
}
