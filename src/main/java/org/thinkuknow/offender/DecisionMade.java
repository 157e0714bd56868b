package org.thinkuknow.offender;

import java.time.Instant;

/**
 * What somebody decided of a duty.
 *
 * @param reason   in words, as it was entered
 * @param decidedBy a username
 */
public record DecisionMade(Decision decision, String reason, String decidedBy, Instant decidedAt) {

    /** Never the reason: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "DecisionMade[" + decision + "]";
    }
}
