package org.thinkuknow.triage;

import java.time.Instant;
import java.util.Optional;

/** The next thing that a case waits for, and until when. */
public record Due(String what, Instant until) {

    static Optional<Due> of(CaseFacts facts, Clocks clocks) {
        if (facts.state() == CaseState.CLOSED) {
            return Optional.empty();
        }
        var opened = facts.openedAt();
        if (facts.claimedAt() == null) {
            return Optional.of(new Due("first look", opened.plus(clocks.firstLook(facts.level()))));
        }
        if (facts.level() == Level.ONE && facts.referredAt() == null) {
            return Optional.of(new Due("referral", opened.plus(clocks.referralOne())));
        }
        if (facts.level() == Level.ONE && facts.acknowledgedAt() == null) {
            return Optional.of(new Due("acknowledgement", opened.plus(clocks.acknowledgementOne())));
        }
        return facts.repliedAt() == null
                ? Optional.of(new Due("reply", opened.plus(clocks.reply(facts.level())))) : Optional.empty();
    }
}
