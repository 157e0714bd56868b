package org.thinkuknow.triage;

import jakarta.persistence.Embeddable;

import java.time.Instant;

/** Until when the next step of a case is to be taken, as it stands in its row, where the queue is ordered by it. */
@Embeddable
class DueTime {

    /** Where nothing is to be done in time: after everything else. */
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private Instant dueAt = NEVER;
    private int dueRules;

    /** Works it out anew. */
    void reckon(CaseFacts facts, ResponseTimes responseTimes) {
        dueAt = at(facts, responseTimes);
        dueRules = responseTimes.rules();
    }

    /** Whether it stands here as the rules of today have it. */
    boolean isRight(CaseFacts facts, ResponseTimes responseTimes) {
        return dueRules == responseTimes.rules() && dueAt.equals(at(facts, responseTimes));
    }

    static Instant at(CaseFacts facts, ResponseTimes responseTimes) {
        return Deadline.of(facts, responseTimes).map(Deadline::until).orElse(NEVER);
    }
}
