package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The next thing that a case waits for, and until when. */
public record Due(String what, Instant until) {

    private static final String FIRST_LOOK = "first look";
    static final String ACKNOWLEDGEMENT = "acknowledgement";

    static Optional<Due> of(CaseFacts facts, Clocks clocks) {
        if (facts.state() == CaseState.CLOSED) {
            return Optional.empty();
        }
        if (facts.joined().isMerged()) {
            return ofMerged(facts, clocks);
        }
        var from = facts.clocksFrom();
        if (facts.claimedAt() == null) {
            return Optional.of(new Due(FIRST_LOOK, from.plus(clocks.firstLook(facts))));
        }
        if (facts.level() == Level.ONE && facts.referredAt() == null) {
            return Optional.of(new Due("referral", from.plus(clocks.referralOne())));
        }
        if (facts.level() == Level.ONE && facts.acknowledgedAt() == null) {
            return Optional.of(new Due(ACKNOWLEDGEMENT, from.plus(clocks.acknowledgementOne())));
        }
        return Stream.concat(firstLookAtNewWords(facts, clocks).stream(), facts.repliedAt() == null ? Stream.of(reply(facts, clocks)) : Stream.empty())
                .min(Comparator.comparing(Due::until));
    }

    /** A message in a language whose signs are not known has a first look of its own, also in a case that somebody has. */
    private static Optional<Due> firstLookAtNewWords(CaseFacts facts, Clocks clocks) {
        return facts.otherLanguage() && facts.unseen() && facts.level() != Level.ONE
                ? Optional.of(new Due(FIRST_LOOK, latest(facts.clocksFrom(), facts.wroteAt()).plus(clocks.firstLook(facts)))) : Optional.empty();
    }

    /**
     * What the case that it is merged into does not wait for: agencies that were asked in its name, and whoever reported. The same
     * report sent twice waits for no second reply, unless they write again there.
     */
    private static Optional<Due> ofMerged(CaseFacts facts, Clocks clocks) {
        if (facts.level() == Level.ONE && facts.referredAt() != null && facts.acknowledgedAt() == null) {
            return Optional.of(new Due(ACKNOWLEDGEMENT, facts.clocksFrom().plus(clocks.acknowledgementOne())));
        }
        return facts.repliedAt() == null && (!facts.joined().sameReport() || facts.childWrote()) ? Optional.of(reply(facts, clocks)) : Optional.empty();
    }

    private static Due reply(CaseFacts facts, Clocks clocks) {
        return new Due("reply", latest(facts.clocksFrom(), facts.wroteAt()).plus(clocks.reply(facts.level())));
    }

    private static Instant latest(Instant from, @Nullable Instant wroteAt) {
        return wroteAt == null || wroteAt.isBefore(from) ? from : wroteAt;
    }
}
