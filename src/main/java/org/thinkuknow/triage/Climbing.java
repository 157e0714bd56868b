package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.notification.EscalationTier;

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
record Climbing(
        CaseFacts facts,
        Clocks clocks,
        Ladder ladder,
        @Nullable Rise unread) {

    private static final String NEW_LOOK = "a look at what is new";

    /** A case to which nothing came that nobody has read. */
    Climbing(CaseFacts facts, Clocks clocks, Ladder ladder) {
        this(facts, clocks, ladder, null);
    }

    /** What is to be told now. Of repeated alerts that were missed only the last is left: ten at once say no more than one. */
    List<Climb> due(Instant now, List<Climb> told) {
        return Stream.concat(
                        repeats(now).stream(),
                        rungs().filter(climb -> !climb.at().isAfter(now)))
                .filter(climb -> told.stream()
                        .filter(before -> before.isOf(climb))
                        .noneMatch(before -> before.step() == climb.step()
                                || climb.isRepeated()
                                        && before.step() > climb.step()
                                        && !before.at().isAfter(now)))
                .toList();
    }

    /** When something more may have to be told, or the case released. */
    Optional<Instant> next(Instant now) {
        var release = isUnread()
                ? Stream.of(Objects.requireNonNull(unread).at().plus(ladder.release()))
                : Stream.<Instant>empty();
        return Stream.concat(
                        Stream.concat(
                                repeats(now).stream().map(last -> last.at().plus(ladder.repeat())),
                                rungs().map(Climb::at)),
                        release)
                .filter(at -> at.isAfter(now))
                .min(Instant::compareTo);
    }

    /** Whether a level-one case needs somebody now: nobody has it, nobody has read why it became so, or one of its clocks has run out. */
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
                && facts.standing().owner() == null
                && !facts.joined().isMerged()
                && !settled;
    }

    private boolean isUnread() {
        return unread != null && facts.level() == Level.ONE && facts.standing().state() != CaseState.CLOSED;
    }

    private Optional<Climb> repeats(Instant now) {
        if (isUnclaimed()) {
            return Optional.of(repeated(Climb.UNCLAIMED, facts.times().clocksFrom(), now));
        }
        return isUnread()
                ? Optional.of(
                        repeated(Climb.UNREAD, Objects.requireNonNull(unread).at(), now))
                : Optional.empty();
    }

    private Climb repeated(String what, Instant since, Instant now) {
        var number = Math.max(0, Math.toIntExact(Duration.between(since, now).dividedBy(ladder.repeat())));
        return new Climb(
                what,
                since,
                number,
                EscalationTier.OFFICER,
                since.plus(ladder.repeat().multipliedBy(number)));
    }

    private Stream<Climb> rungs() {
        return Stream.concat(
                Stream.ofNullable(due()).flatMap(due -> climbs(due, Arrays.stream(EscalationTier.values()))),
                unreadRungs());
    }

    /** The officers on call are told again and again; what they do not open by the time it is released climbs. */
    private Stream<Climb> unreadRungs() {
        return isUnread()
                ? climbs(
                        new Due(NEW_LOOK, Objects.requireNonNull(unread).at().plus(ladder.release())),
                        Stream.of(EscalationTier.SUPERVISOR, EscalationTier.HEAD))
                : Stream.empty();
    }

    private Stream<Climb> climbs(Due due, Stream<EscalationTier> rungs) {
        return rungs.map(rung -> new Climb(
                due.what(), due.until(), rung.ordinal(), rung, due.until().plus(ladder.delay(rung))));
    }

    private @Nullable Due due() {
        return Due.of(facts, clocks).orElse(null);
    }
}
