package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.StaffMember;
import org.thinkuknow.triage.CaseQueue.QueuedCase;
import org.thinkuknow.triage.WorkloadRows.OpenClocks;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import static java.util.Objects.requireNonNull;

/** The board of whoever leads a shift: what waits by clock, and the cases behind each number. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('SUPERVISOR')")
public class Workload {

    /** More than anybody assigns at once. */
    private static final int MOST_LISTED = 100;

    private static final Comparator<Picked> MOST_PRESSING = Comparator.comparing(
                    (Picked each) -> each.clock().map(RunningClock::until).orElse(Instant.MAX))
            .thenComparing(each -> each.open().reference());

    private final WorkloadRows rows;
    private final CaseRepository cases;
    private final QueueLines lines;
    private final OfficersOn officers;
    private final Clock clock;

    Workload(WorkloadRows rows, CaseRepository cases, QueueLines lines, OfficersOn officers, Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.lines = lines;
        this.officers = officers;
        this.clock = clock;
    }

    /** The board as it is now. */
    public Board now() {
        var open = rows.open();
        var counted = BoardCount.of(open, clock.instant());
        return new Board(
                counted.clocks(),
                open.size(),
                counted.nobody(),
                counted.overdue(),
                open.size() > WorkloadRows.MOST_READ);
    }

    /** The cases behind a number, whose clock runs out first on top; a hundred at most. */
    public Listed list(BoardChoice choice) {
        var now = clock.instant();
        var picked = rows.open().stream()
                .filter(each -> choice.has(each, now))
                .map(each -> new Picked(each, choice.clockOf(each, now)))
                .sorted(MOST_PRESSING)
                .toList();
        var first = picked.stream().limit(MOST_LISTED).toList();
        var found = cases
                .findAllById(first.stream().map(each -> each.open().reference()).toList())
                .stream()
                .map(Case::facts)
                .collect(Collectors.toMap(CaseFacts::reference, Function.identity()));
        var clocks = first.stream().collect(Collectors.toMap(each -> each.open().reference(), Picked::clock));
        return new Listed(
                lines
                        .of(first.stream()
                                .flatMap(each -> Optional.ofNullable(
                                        found.get(each.open().reference()))
                                        .stream())
                                .toList())
                        .stream()
                        .map(queued -> requireNonNull(clocks.get(queued.facts().reference()))
                                .map(queued::due)
                                .orElse(queued))
                        .toList(),
                picked.size());
    }

    /** The officers to whom a case can be given now, by username: whose desk is open, or who is on call. */
    public List<StaffMember> officersOn() {
        return officers.now().on();
    }

    private record Picked(OpenClocks open, Optional<RunningClock> clock) {}

    /**
     * What waits at one moment.
     *
     * @param clocks  each clock
     * @param open    how many cases are open; of those that are merged the leading one counts
     * @param nobody  how many of them nobody has
     * @param overdue how many of them are late with anything; each counts once, however much is late in it
     * @param cut     whether there are more than were read, and the numbers are those of the most urgent
     */
    public record Board(List<ClockLine> clocks, int open, int nobody, int overdue, boolean cut) {}

    /**
     * What waits by one clock. A case has one of the first five clocks at most, the next; its next task and a question to a second
     * officer run beside it.
     *
     * @param waiting all for which it runs, late or not
     * @param soon    those in the last quarter of their time
     * @param overdue those whose time is over
     * @param oldest  when the one that waits longest began to wait
     */
    public record ClockLine(
            WaitsFor what,
            int waiting,
            int soon,
            int overdue,
            @Nullable Instant oldest) {}

    /**
     * The first cases behind a number.
     *
     * @param count how many there are in all
     */
    public record Listed(List<QueuedCase> rows, int count) {}
}
