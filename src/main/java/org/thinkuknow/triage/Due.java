package org.thinkuknow.triage;

import java.time.Instant;
import java.util.Optional;

/** The next thing that a case waits for, and until when. */
public record Due(String what, Instant until) {

    static Optional<Due> of(CaseFacts facts, Clocks clocks) {
        if (facts.state() == CaseState.CLOSED) {
            return Optional.empty();
        }
        var received = facts.receivedAt();
        if (facts.claimedAt() == null) {
            return Optional.of(new Due("first look", received.plus(clocks.firstLook(facts.level()))));
        }
        if (facts.level() == Level.ONE && facts.referredAt() == null) {
            return Optional.of(new Due("referral", received.plus(clocks.referralOne())));
        }
        if (facts.level() == Level.ONE && facts.acknowledgedAt() == null) {
            return Optional.of(new Due("acknowledgement", received.plus(clocks.acknowledgementOne())));
        }
        return facts.repliedAt() == null
                ? Optional.of(new Due("reply", received.plus(clocks.reply(facts.level())))) : Optional.empty();
    }
}
