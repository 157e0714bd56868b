package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.triage.CaseFacts.AskedAgencies;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The next thing that a case waits for, and until when. What it says stands in each row, as {@link DueTime}.
 */
public record Deadline(String what, Instant until) {

    private static final String FIRST_LOOK = "first look";
    private static final String CHILD_SEEN = "child seen";
    private static final String TASK = "task";
    static final String ACKNOWLEDGEMENT = "acknowledgement";
    static final String ACKNOWLEDGEMENT_OF_MORE = "acknowledgement of what was added";

    /** The next of everything: what people are woken for, and once nothing keeps a case from it, what is to be done in it. */
    static Optional<Deadline> of(CaseFacts facts, ResponseTimes responseTimes) {
        var waking = waking(facts, responseTimes);
        var task = facts.times().task();
        return task == null || isHeldUp(facts)
                ? waking
                : Stream.concat(waking.stream(), Stream.of(new Deadline(TASK, task.until())))
                        .min(Comparator.comparing(Deadline::until));
    }

    /** Whether somebody has to be found for the case first, or help for the child of a level-one case. */
    private static boolean isHeldUp(CaseFacts facts) {
        return facts.standing().state() == CaseState.CLOSED
                || facts.merge().isMerged()
                || facts.times().claimedAt() == null
                || facts.level() == Level.ONE
                        && (!facts.asked().isBoth() || facts.times().acknowledgedAt() == null);
    }

    /** The next of those for which people are woken once they are over. */
    static Optional<Deadline> waking(CaseFacts facts, ResponseTimes responseTimes) {
        if (facts.standing().state() == CaseState.CLOSED) {
            return Optional.empty();
        }
        if (facts.merge().isMerged()) {
            return ofMerged(facts, responseTimes);
        }
        var from = facts.times().clocksFrom();
        if (facts.times().claimedAt() == null) {
            return Optional.of(new Deadline(FIRST_LOOK, from.plus(responseTimes.firstLook(facts))));
        }
        if (facts.level() == Level.ONE && !facts.asked().isBoth()) {
            var notTheirs = facts.asked().notTheirs();
            return Optional.of(new Deadline(
                    referral(facts.asked()),
                    notTheirs == null ? from.plus(responseTimes.referralOne()) : notTheirs.at()));
        }
        if (facts.level() == Level.ONE && facts.times().acknowledgedAt() == null) {
            return Optional.of(new Deadline(ACKNOWLEDGEMENT, from.plus(responseTimes.acknowledgementOne())));
        }
        return Stream.of(
                        firstLookAtNewWords(facts, responseTimes),
                        more(facts, responseTimes),
                        childSeen(facts, responseTimes),
                        facts.times().repliedAt() == null
                                ? Optional.of(reply(facts, responseTimes))
                                : Optional.<Deadline>empty())
                .flatMap(Optional::stream)
                .min(Comparator.comparing(Deadline::until));
    }

    /**
     * At level one the police and children's services are both asked; until then the clock runs for whoever was not. Once one of them has
     * said that the case is not theirs, it has run out: the officer thought that somebody had it.
     */
    private static String referral(AskedAgencies asked) {
        return asked.isHalf() ? "referral to " + (asked.police() ? "children's services" : "the police") : "referral";
    }

    /** What was added after the referral is acknowledged in the same time as the referral, from when it came. */
    private static Optional<Deadline> more(CaseFacts facts, ResponseTimes responseTimes) {
        var since = facts.asked().addedAt();
        return facts.level() == Level.ONE && since != null
                ? Optional.of(new Deadline(ACKNOWLEDGEMENT_OF_MORE, since.plus(responseTimes.acknowledgementOne())))
                : Optional.empty();
    }

    /** At level one nothing is over before somebody has said that the child was seen. */
    private static Optional<Deadline> childSeen(CaseFacts facts, ResponseTimes responseTimes) {
        var acknowledged = facts.times().acknowledgedAt();
        return facts.level() == Level.ONE
                        && acknowledged != null
                        && facts.times().seen() == null
                ? Optional.of(new Deadline(CHILD_SEEN, acknowledged.plus(responseTimes.childSeenOne())))
                : Optional.empty();
    }

    /** A message that may be of level one has a first look of its own, also in a case that somebody has. */
    private static Optional<Deadline> firstLookAtNewWords(CaseFacts facts, ResponseTimes responseTimes) {
        return facts.judged().looksUrgent() && facts.standing().unseen() && facts.level() != Level.ONE
                ? Optional.of(new Deadline(
                        FIRST_LOOK,
                        latest(facts.times().clocksFrom(), facts.times().wroteAt())
                                .plus(responseTimes.firstLook(facts))))
                : Optional.empty();
    }

    /**
     * What the case that it is merged into does not wait for: agencies that were asked in its name, and whoever reported. The same
     * report sent twice waits for no second reply, unless they write again there.
     */
    private static Optional<Deadline> ofMerged(CaseFacts facts, ResponseTimes responseTimes) {
        if (facts.level() == Level.ONE
                && facts.times().referredAt() != null
                && facts.times().acknowledgedAt() == null) {
            return Optional.of(
                    new Deadline(ACKNOWLEDGEMENT, facts.times().clocksFrom().plus(responseTimes.acknowledgementOne())));
        }
        var owesReply = facts.times().repliedAt() == null
                && (!facts.merge().sameReport() || facts.standing().childWrote());
        return Stream.of(
                        more(facts, responseTimes),
                        owesReply ? Optional.of(reply(facts, responseTimes)) : Optional.<Deadline>empty())
                .flatMap(Optional::stream)
                .min(Comparator.comparing(Deadline::until));
    }

    private static Deadline reply(CaseFacts facts, ResponseTimes responseTimes) {
        return new Deadline(
                "reply",
                latest(facts.times().clocksFrom(), facts.times().wroteAt()).plus(responseTimes.reply(facts)));
    }

    private static Instant latest(Instant from, @Nullable Instant wroteAt) {
        return wroteAt == null || wroteAt.isBefore(from) ? from : wroteAt;
    }
}
