package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.assessment.Suggestion;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/** What the clocks promise whoever reported. */
class CasePromisesTest {

    private static final Instant CAME = MemoryDesk.BEFORE;

    private final CaseRepository cases = mock(CaseRepository.class);
    private final CasePromises promises = new CasePromises(cases, MemoryDesk.RESPONSE_TIMES);

    @Test
    void eachLevelHasItsOwnTime() {
        assertThat(of(opened(Level.ONE))).contains(CAME.plus(Duration.ofHours(1)));
        assertThat(of(opened(Level.TWO))).contains(CAME.plus(Duration.ofHours(24)));
        assertThat(of(opened(Level.THREE))).contains(CAME.plus(Duration.ofDays(7)));
    }

    @Test
    void itRunsFromTheLastMessageAndEndsWithTheAnswer() {
        var found = opened(Level.TWO);
        var wrote = CAME.plus(Duration.ofHours(20));
        found.childWrote(wrote);
        assertThat(of(found)).contains(wrote.plus(Duration.ofHours(24)));
        found.replied(wrote.plusSeconds(60));
        assertThat(of(found)).isEmpty();
    }

    @Test
    void ofWhatIsClosedOrUnknownNothingIsPromised() {
        var found = opened(Level.THREE);
        found.mergeInto("B", true, CAME);
        found.end(Closing.Outcome.ADVICE_GIVEN, "officer", CAME);
        assertThat(of(found)).isEmpty();
        assertThat(promises.answeredBy("nobody's")).isEmpty();
    }

    @Test
    void beforeAnybodyHasJudgedItADangerThatIsSaidDecides() {
        assertThat(promises.atFirst(Dangers.UNSAID)).isEqualTo(Duration.ofHours(24));
        assertThat(promises.atFirst(new Dangers(DangerAnswer.UNSURE, DangerAnswer.NO, DangerAnswer.NO)))
                .isEqualTo(Duration.ofHours(24));
        assertThat(promises.atFirst(new Dangers(DangerAnswer.NO, DangerAnswer.NO, DangerAnswer.YES)))
                .isEqualTo(Duration.ofHours(1));
    }

    private Optional<Instant> of(Case found) {
        when(cases.findById("A")).thenReturn(Optional.of(found));
        return promises.answeredBy("A");
    }

    private static Case opened(Level level) {
        return new Case("A", Door.FORM, CAME, new Suggestion(level, List.of("worry")));
    }
}
