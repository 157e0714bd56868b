package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.triage.LevelOneRises.LevelOneRise;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who has to be told of a case by now, and when to look again. It knows the case's own times and what was told before,
 * and nothing of when it was last asked: after a standstill it gives everything that was missed, and after a clock went
 * back nothing that was told, and what a clock that had run ahead passed over at its time (decision 0010).
 */
record EscalationSchedule(
        CaseFacts facts,
        ResponseTimes responseTimes,
        EscalationPolicy policy,
        @Nullable LevelOneRise unread) {

    private static final String NEW_LOOK = "a look at what is new";

    /** A case to which nothing came that nobody has read. */
    EscalationSchedule(CaseFacts facts, ResponseTimes responseTimes, EscalationPolicy policy) {
        this(facts, responseTimes, policy, null);
    }

    /** What is to be told now. Of repeated alerts that were missed only the last is left: ten at once say no more than one. */
    List<Escalation> due(Instant now, List<Escalation> told) {
        return Stream.concat(
                        repeats(now).stream(),
                        rungs().filter(escalation -> !escalation.at().isAfter(now)))
                .filter(escalation -> told.stream()
                        .filter(before -> before.isOf(escalation))
                        .noneMatch(before -> before.step() == escalation.step()
                                || escalation.isRepeated()
                                        && before.step() > escalation.step()
                                        && !before.at().isAfter(now)))
                .toList();
    }

    /** When something more may have to be told, or the case released. */
    Optional<Instant> next(Instant now) {
        var release = isUnread()
                ? Stream.of(Objects.requireNonNull(unread).at().plus(policy.release()))
                : Stream.<Instant>empty();
        return Stream.concat(
                        Stream.concat(
                                repeats(now).stream().map(last -> last.at().plus(policy.repeat())),
                                rungs().map(Escalation::at)),
                        release)
                .filter(at -> at.isAfter(now))
                .min(Instant::compareTo);
    }

    /**
     * Whether a level-one case needs somebody now: nobody has it or has looked at it, nobody has read why it became so, or one of its
     * clocks has run out.
     */
    boolean isAlarming(Instant now) {
        var due = due();
        return facts.level() == Level.ONE
                && (isUnclaimed() || isUnread() || due != null && !due.until().isAfter(now));
    }

    private boolean isUnclaimed() {
        var settled = facts.standing().state() == CaseState.CLOSED
                || facts.standing().state() == CaseState.ACKNOWLEDGED
                        && !facts.judged().lookAgain();
        return facts.level() == Level.ONE
                && (facts.standing().owner() == null || facts.times().claimedAt() == null)
                && !facts.merge().isMerged()
                && !settled;
    }

    private boolean isUnread() {
        return unread != null && facts.level() == Level.ONE && facts.standing().state() != CaseState.CLOSED;
    }

    private Optional<Escalation> repeats(Instant now) {
        if (isUnclaimed()) {
            return Optional.of(repeated(Escalation.UNCLAIMED, facts.times().clocksFrom(), now));
        }
        return isUnread()
                ? Optional.of(repeated(
                        Escalation.UNREAD, Objects.requireNonNull(unread).at(), now))
                : Optional.empty();
    }

    private Escalation repeated(String what, Instant since, Instant now) {
        var number = Math.max(0, Math.toIntExact(Duration.between(since, now).dividedBy(policy.repeat())));
        return new Escalation(
                what,
                since,
                number,
                EscalationTier.OFFICER,
                since.plus(policy.repeat().multipliedBy(number)));
    }

    private Stream<Escalation> rungs() {
        return Stream.concat(
                Stream.ofNullable(due()).flatMap(due -> escalations(due, Arrays.stream(EscalationTier.values()))),
                unreadRungs());
    }

    /** The officers on call are told again and again; what they do not open by the time it is released goes to the next rung. */
    private Stream<Escalation> unreadRungs() {
        return isUnread()
                ? escalations(
                        new Deadline(
                                NEW_LOOK, Objects.requireNonNull(unread).at().plus(policy.release())),
                        Stream.of(EscalationTier.SUPERVISOR, EscalationTier.HEAD))
                : Stream.empty();
    }

    private Stream<Escalation> escalations(Deadline due, Stream<EscalationTier> rungs) {
        return rungs.map(rung -> new Escalation(
                due.what(), due.until(), rung.ordinal(), rung, due.until().plus(policy.delay(rung))));
    }

    private @Nullable Deadline due() {
        return Deadline.waking(facts, responseTimes).orElse(null);
    }
}
