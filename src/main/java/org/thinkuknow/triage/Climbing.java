package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.notification.Rung;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who has to be told of a case by now, and when to look again. It knows the case's own times and what was told before,
 * and nothing of when it was last asked: after a standstill it gives everything that was missed, and after a clock went
 * back nothing that was told, and what a clock that had run ahead passed over at its time.
 */
record Climbing(CaseFacts facts, Clocks clocks, Ladder ladder) {

    /** What is to be told now. Of repeated alerts that were missed only the last is left: ten at once say no more than one. */
    List<Climb> due(Instant now, List<Climb> told) {
        return Stream.concat(repeats(now).stream(), rungs().filter(climb -> !climb.at().isAfter(now)))
                .filter(climb -> told.stream().filter(before -> before.isOf(climb)).noneMatch(before -> before.step() == climb.step()
                        || climb.isRepeated() && before.step() > climb.step() && !before.at().isAfter(now))).toList();
    }

    /** When something more may have to be told. */
    Optional<Instant> next(Instant now) {
        return Stream.concat(repeats(now).stream().map(last -> last.at().plus(ladder.repeat())), rungs().map(Climb::at))
                .filter(at -> at.isAfter(now)).min(Instant::compareTo);
    }

    /** Whether a level-one case needs somebody now: nobody has it, or one of its clocks has run out. */
    boolean isAlarming(Instant now) {
        var due = due();
        return facts.level() == Level.ONE && (isUnclaimed() || due != null && !due.until().isAfter(now));
    }

    private boolean isUnclaimed() {
        return facts.level() == Level.ONE && facts.owner() == null && !facts.joined().isMerged() && facts.state() != CaseState.CLOSED && facts.state() != CaseState.ACKNOWLEDGED;
    }

    private Optional<Climb> repeats(Instant now) {
        if (!isUnclaimed()) {
            return Optional.empty();
        }
        var since = facts.clocksFrom();
        var number = Math.max(0, Math.toIntExact(Duration.between(since, now).dividedBy(ladder.repeat())));
        return Optional.of(new Climb(Climb.UNCLAIMED, since, number, Rung.OFFICER, since.plus(ladder.repeat().multipliedBy(number))));
    }

    private Stream<Climb> rungs() {
        var due = due();
        return due == null ? Stream.empty() : Arrays.stream(Rung.values())
                .map(rung -> new Climb(due.what(), due.until(), rung.ordinal(), rung, due.until().plus(ladder.delay(rung))));
    }

    private @Nullable Due due() {
        return Due.of(facts, clocks).orElse(null);
    }
}
