package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.triage.CaseFacts.AskedAgencies;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.triage.MemoryDesk.RESPONSE_TIMES;

/** What a merged case still waits for by itself, when another stands for it in the queue. */
class MergedDeadlineTest {

    private static final Instant RECEIVED = Instant.parse("2026-11-24T12:00:00Z");
    private static final Instant THEN = RECEIVED.plusSeconds(60);

    @Test
    void nobodyHasToTakeItOrToReferItByItself() {
        assertThat(due(merged(Level.ONE, false).replied(THEN))).isEmpty();
        assertThat(due(merged(Level.TWO, false).replied(THEN))).isEmpty();
    }

    @Test
    void whoeverReportedThereHearsBackInTime() {
        assertThat(due(merged(Level.TWO, false))).contains(new Deadline("reply", RECEIVED.plus(Duration.ofHours(24))));
        assertThat(due(merged(Level.ONE, false))).contains(new Deadline("reply", RECEIVED.plus(Duration.ofHours(1))));
    }

    @Test
    void theSameReportSentTwiceNeedsNoSecondReplyUnlessTheyWriteAgainThere() {
        assertThat(due(merged(Level.TWO, true))).isEmpty();
        assertThat(due(merged(Level.TWO, true).wrote(THEN, true)))
                .contains(new Deadline("reply", THEN.plus(Duration.ofHours(24))));
        assertThat(due(merged(Level.TWO, true).wrote(THEN, true).replied(THEN))).isEmpty();
    }

    @Test
    void agenciesThatWereAskedInItsNameAcknowledgeInTheirTime() {
        var referred =
                merged(Level.ONE, false).in(CaseState.REFERRED).referred(THEN).replied(THEN);
        assertThat(due(referred)).contains(new Deadline("acknowledgement", RECEIVED.plus(Duration.ofHours(4))));
        assertThat(due(referred.acknowledged(THEN))).isEmpty();
        assertThat(due(merged(Level.TWO, false).referred(THEN).replied(THEN)))
                .as("below level one nobody is hurried")
                .isEmpty();
    }

    @Test
    void whatWasAddedThereIsAcknowledgedInItsTimeAndTheSoonerComesFirst() {
        var acknowledged = merged(Level.ONE, false).referred(THEN).acknowledged(THEN);
        var added = new AskedAgencies(true, true, THEN);
        assertThat(due(acknowledged.asked(added))).contains(new Deadline("reply", RECEIVED.plus(Duration.ofHours(1))));
        assertThat(due(acknowledged.replied(THEN)))
                .contains(new Deadline(Deadline.ACKNOWLEDGEMENT_OF_MORE, THEN.plus(Duration.ofHours(4))));
    }

    @Test
    void onceClosedItWaitsForNothing() {
        assertThat(due(merged(Level.ONE, false).in(CaseState.CLOSED))).isEmpty();
    }

    private static SomeCase merged(Level level, boolean sameReport) {
        return SomeCase.of(level, RECEIVED).mergedInto("LEAD", sameReport);
    }

    private static Optional<Deadline> due(SomeCase found) {
        return Deadline.of(found.facts(), RESPONSE_TIMES);
    }
}
