package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.assessment.Suggestion;
import org.thinkuknow.assessment.Suggestions;
import org.thinkuknow.language.Languages;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.ReportStatus;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
    void bothWriteWithinMinutesAtLevelOneUntilTheChildWasSeen() {
        var one = opened(Level.ONE);
        of(one);
        assertThat(promises.bothWriteWithinMinutes("A")).isTrue();
        of(opened(Level.TWO));
        assertThat(promises.bothWriteWithinMinutes("A")).isFalse();
        of(one);
        one.asked().seen(Closing.SeenBy.POLICE, CAME);
        assertThat(promises.bothWriteWithinMinutes("A")).isFalse();
        assertThat(promises.bothWriteWithinMinutes("nobody's")).isFalse();
    }

    @Test
    void ofWhatIsClosedOrUnknownNothingIsPromised() {
        var found = opened(Level.THREE);
        found.mergeInto("B", true, CAME);
        found.end(Closing.Outcome.ADVICE_GIVEN, "officer", CAME);
        assertThat(of(found)).isEmpty();
        assertThat(promises.answeredBy("nobody's")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void beforeAnybodyHasJudgedItADangerThatWasTickedIsWrittenAboutWithinMinutes(DangerAnswer answer) {
        var no = DangerAnswer.NO;
        for (var dangers :
                List.of(new Dangers(answer, no, no), new Dangers(no, answer, no), new Dangers(no, no, answer))) {
            assertThat(promises.bothWriteWithinMinutes(dangers)).isEqualTo(answer == DangerAnswer.YES);
        }
        assertThat(promises.bothWriteWithinMinutes(Dangers.UNSAID)).isFalse();
    }

    @Test
    void beforeAnybodyHasJudgedItADangerThatIsSaidDecides() {
        assertThat(promises.atFirst(Dangers.UNSAID, true)).isEqualTo(Duration.ofHours(24));
        assertThat(promises.atFirst(new Dangers(DangerAnswer.UNSURE, DangerAnswer.NO, DangerAnswer.NO), true))
                .isEqualTo(Duration.ofHours(24));
        assertThat(promises.atFirst(new Dangers(DangerAnswer.NO, DangerAnswer.NO, DangerAnswer.YES), true))
                .isEqualTo(Duration.ofHours(1));
    }

    /** A child under eleven who sends crying faces at two in the afternoon looks again after school, and not in a week. */
    @Test
    void whoSentNoWordLooksAgainOnceSomebodyHasLookedAndIsAnsweredThatDay() {
        assertThat(promises.atFirst(Dangers.UNSAID, false)).isEqualTo(Duration.ofMinutes(15));
        var suggested = new Suggestions(mock(), new Languages(), mock())
                .atAGlance(new FiledReport(
                        "A",
                        Door.FORM,
                        CAME,
                        Dangers.UNSAID,
                        ReportStatus.RECEIVED,
                        Map.of(Field.WHAT, "😭😭🙈", Field.AGE, "9"),
                        List.of()));
        assertThat(suggested.level()).isEqualTo(Level.TWO);
        var found = new Case("A", Door.FORM, CAME, suggested);
        assertThat(of(found)).contains(CAME.plus(Duration.ofMinutes(15)));
        assertThat(Deadline.of(found.facts(), MemoryDesk.RESPONSE_TIMES))
                .contains(new Deadline("first look", CAME.plus(Duration.ofMinutes(15))));
        found.mergeInto("B", false, CAME.plusSeconds(60)); // so that somebody has read it
        assertThat(of(found)).contains(CAME.plus(Duration.ofHours(6)));
        found.childWrote(CAME.plusSeconds(120));
        assertThat(of(found))
                .as("told more since")
                .contains(CAME.plusSeconds(120).plus(Duration.ofHours(24)));
    }

    private Optional<Instant> of(Case found) {
        when(cases.findById("A")).thenReturn(Optional.of(found));
        return promises.answeredBy("A");
    }

    private static Case opened(Level level) {
        return new Case("A", Door.FORM, CAME, new Suggestion(level, List.of("worry")));
    }
}
