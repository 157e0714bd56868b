package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;

/** The next thing that a case waits for, and until when. */
public record Due(String what, Instant until) {

    static Optional<Due> of(CaseFacts facts, Clocks clocks) {
        if (facts.state() == CaseState.CLOSED) {
            return Optional.empty();
        }
        var from = facts.clocksFrom();
        if (facts.claimedAt() == null) {
            return Optional.of(new Due("first look", from.plus(clocks.firstLook(facts.level()))));
        }
        if (facts.level() == Level.ONE && facts.referredAt() == null) {
            return Optional.of(new Due("referral", from.plus(clocks.referralOne())));
        }
        if (facts.level() == Level.ONE && facts.acknowledgedAt() == null) {
            return Optional.of(new Due("acknowledgement", from.plus(clocks.acknowledgementOne())));
        }
        return facts.repliedAt() == null
                ? Optional.of(new Due("reply", latest(from, facts.wroteAt()).plus(clocks.reply(facts.level())))) : Optional.empty();
    }

    private static Instant latest(Instant from, @Nullable Instant wroteAt) {
        return wroteAt == null || wroteAt.isBefore(from) ? from : wroteAt;
    }
}
