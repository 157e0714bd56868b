package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.triage.Closing.Outcome;
import org.thinkuknow.triage.Closing.SeenBy;

import java.time.Instant;
import java.time.LocalDateTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What has to stand before a case ends. */
class ClosingTest {

    /** Ten past nine in the evening in summer: one hour ahead of UTC. */
    private static final Instant NOW = Instant.parse("2026-07-24T20:10:00Z");

    private static final LocalDateTime SEEN = LocalDateTime.parse("2026-07-24T21:05:00");
    private static final String KNOWN = ChildWords.of("the duty sergeant called");

    @ParameterizedTest
    @EnumSource
    void nothingIsChosenForAnybody(Level level) {
        refused(new Closing(null, KNOWN, SeenBy.POLICE, SEEN, ""), level, "choose how it ended");
    }

    @Test
    void atLevelOneNobodyIsCalledSafeWithoutWhatShowsIt() {
        refused(new Closing(Outcome.SEEN_AND_SAFE, " ", SeenBy.POLICE, SEEN, ""), Level.ONE, "how it is known");
        refused(new Closing(Outcome.SEEN_AND_SAFE, KNOWN, null, SEEN, ""), Level.ONE, "who saw the child");
        refused(new Closing(Outcome.SEEN_AND_SAFE, KNOWN, SeenBy.POLICE, null, ""), Level.ONE, "the day and the time");
        assertThat(new Closing(Outcome.SEEN_AND_SAFE, KNOWN, SeenBy.POLICE, SEEN, "").at(Level.ONE, NOW))
                .isEqualTo(Outcome.SEEN_AND_SAFE);
        assertThat(Closing.as(Outcome.HELP_IN_PLACE).at(Level.ONE, NOW)).isEqualTo(Outcome.HELP_IN_PLACE);
        assertThat(Closing.as(Outcome.SEEN_AND_SAFE).at(Level.TWO, NOW)).isEqualTo(Outcome.SEEN_AND_SAFE);
    }

    @Test
    void nobodyWasSeenInTheFutureByTheClockOfTheUnitedKingdom() {
        refused(
                new Closing(
                        Outcome.SEEN_AND_SAFE, KNOWN, SeenBy.POLICE, LocalDateTime.parse("2026-07-24T21:11:00"), ""),
                Level.ONE,
                "still to come");
        refused(
                new Closing(Outcome.SEEN_AND_SAFE, "", null, LocalDateTime.parse("2026-07-25T09:00:00"), ""),
                Level.THREE,
                "still to come");
    }

    @Test
    void theRecordSaysWhoAndWhenAndTheNoteSaysWhatWasWritten() {
        var closing = new Closing(
                Outcome.SEEN_AND_SAFE, KNOWN, SeenBy.SOCIAL_WORKER, SEEN, ChildWords.of("they sit together now"));
        assertThat(closing.auditWords())
                .isEqualTo(
                        "Child seen and safe, by a social worker, on 24 July 2026, 21:05, without an answer; the reason is in the notes");
        assertThat(closing.auditWords() + closing).doesNotContain(ChildWords.MARKER);
        assertThat(closing.note())
                .isEqualTo("Child seen and safe, by a social worker, on 24 July 2026, 21:05. " + KNOWN
                        + "\nClose without an answer, because: they sit together now " + ChildWords.MARKER);
        assertThat(closing.answered().note()).doesNotContain("without an answer");
        assertThat(Closing.as(Outcome.ADVICE_GIVEN).note()).isEmpty();
    }

    @Test
    void aNovelIsNotTaken() {
        assertThat(Closing.unanswered(Outcome.ADVICE_GIVEN, "😢".repeat(2_000)).noAnswer())
                .hasSize(4_000);
        assertThatThrownBy(() -> Closing.unanswered(Outcome.ADVICE_GIVEN, "😢".repeat(2_001)))
                .isInstanceOf(TriageRefused.class)
                .hasMessageContaining("2,000");
    }

    private static void refused(Closing closing, Level level, String why) {
        assertThatThrownBy(() -> closing.at(level, NOW))
                .isInstanceOf(TriageRefused.class)
                .hasMessageContaining(why);
    }
}
