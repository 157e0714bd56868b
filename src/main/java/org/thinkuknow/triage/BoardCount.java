package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.triage.Workload.ClockLine;
import org.thinkuknow.triage.WorkloadRows.OpenClocks;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import static java.util.Objects.requireNonNull;

/** Counts the board in one pass: each case is looked at once, for all numbers, as {@link BoardChoice} would for each of them. */
final class BoardCount {

    private final Map<WaitsFor, Line> lines = new EnumMap<>(WaitsFor.class);
    private final Instant now;
    private int nobody;
    private int overdue;

    private BoardCount(Instant now) {
        this.now = now;
        Arrays.stream(WaitsFor.values()).forEach(what -> lines.put(what, new Line()));
    }

    static BoardCount of(List<OpenClocks> open, Instant now) {
        var count = new BoardCount(now);
        for (var each : open) {
            count.add(each);
        }
        return count;
    }

    private void add(OpenClocks open) {
        if (open.owner() == null) {
            nobody++;
        }
        var late = false;
        for (var clock : open.clocks()) {
            late |= clock.isOverdue(now);
            requireNonNull(lines.get(clock.what())).add(clock, now);
        }
        if (late) {
            overdue++;
        }
    }

    /** Each clock, in the order of {@link WaitsFor}. */
    List<ClockLine> clocks() {
        return lines.entrySet().stream()
                .map(line -> line.getValue().of(line.getKey()))
                .toList();
    }

    int nobody() {
        return nobody;
    }

    int overdue() {
        return overdue;
    }

    /** A case has one clock of a kind at most. */
    private static final class Line {

        private int waiting;
        private int soon;
        private int overdue;
        private @Nullable Instant oldest;

        void add(RunningClock clock, Instant now) {
            waiting++;
            if (clock.isOverdue(now)) {
                overdue++;
            } else if (clock.isDueSoon(now)) {
                soon++;
            }
            if (oldest == null || clock.since().isBefore(oldest)) {
                oldest = clock.since();
            }
        }

        ClockLine of(WaitsFor what) {
            return new ClockLine(what, waiting, soon, overdue, oldest);
        }
    }
}
