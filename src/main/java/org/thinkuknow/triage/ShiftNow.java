package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.Staff;
import org.thinkuknow.account.StaffMember;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.Roster.Turn;
import org.thinkuknow.triage.WorkloadRows.Day;
import org.thinkuknow.triage.WorkloadRows.OpenClocks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The people of a shift and what each has in hand, and how the last days went, for whoever leads it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('SUPERVISOR')")
public class ShiftNow {

    private static final int WEEK = 7;
    private static final int HUNDRED = 100;

    private final WorkloadRows rows;
    private final OfficersOn officers;
    private final Staff staff;
    private final Clock clock;

    ShiftNow(WorkloadRows rows, OfficersOn officers, Staff staff, Clock clock) {
        this.rows = rows;
        this.officers = officers;
        this.staff = staff;
        this.clock = clock;
    }

    /** Who is on shift, the one with the most first, then whoever has open cases and is not there. */
    public People people() {
        var there = officers.now();
        var on = there.on().stream().map(StaffMember::username).toList();
        var theirs = rows.open().stream()
                .filter(each -> each.owner() != null)
                .collect(Collectors.groupingBy(each -> Objects.requireNonNull(each.owner())));
        var everybody = Stream.concat(on.stream(), theirs.keySet().stream()).collect(Collectors.toSet());
        var names = staff.namesOf(everybody);
        return new People(
                everybody.stream()
                        .map(username -> inHand(
                                username,
                                names.getOrDefault(username, username),
                                on.contains(username) || there.atDesk().contains(username),
                                there.rungsOf(username),
                                theirs.getOrDefault(username, List.of())))
                        .sorted(Comparator.comparing((InHand each) -> !each.on())
                                .thenComparing(
                                        Comparator.comparingInt(InHand::open).reversed())
                                .thenComparing(InHand::name))
                        .toList(),
                Arrays.stream(EscalationTier.values())
                        .map(rung -> onCall(rung, there.onCall()))
                        .toList());
    }

    private InHand inHand(
            String username, String name, boolean on, List<EscalationTier> onCall, List<OpenClocks> theirs) {
        var now = clock.instant();
        return new InHand(
                username,
                name,
                on,
                onCall,
                theirs.size(),
                (int) theirs.stream().filter(each -> each.level() == Level.ONE).count(),
                (int) theirs.stream()
                        .filter(each -> each.clocks().stream().anyMatch(running -> running.isOverdue(now)))
                        .count(),
                theirs.stream()
                        .flatMap(each -> each.clocks().stream())
                        .min(Comparator.comparing(RunningClock::until))
                        .map(RunningClock::deadline)
                        .orElse(null));
    }

    private static OnCallNow onCall(EscalationTier rung, Map<EscalationTier, List<Turn>> now) {
        return new OnCallNow(
                rung,
                now.getOrDefault(rung, List.of()).stream()
                        .map(Turn::name)
                        .distinct()
                        .toList());
    }

    /** The last seven days in UK time, today last. */
    public List<OfOneDay> week() {
        var today = UkTime.today(clock);
        var days = IntStream.range(0, WEEK)
                .mapToObj(number -> today.minusDays(WEEK - 1L - number))
                .map(date -> new Day(
                        date,
                        UkTime.instant(date.atStartOfDay()),
                        UkTime.instant(date.plusDays(1).atStartOfDay())))
                .toList();
        var counted =
                rows.received(days, clock.instant()).stream().collect(Collectors.groupingBy(WorkloadRows.OfDay::day));
        return days.stream()
                .map(day -> ofOneDay(day.date(), counted.getOrDefault(day.date(), List.of())))
                .toList();
    }

    private static OfOneDay ofOneDay(LocalDate date, List<WorkloadRows.OfDay> levels) {
        var looked = levels.stream().mapToInt(WorkloadRows.OfDay::looked).sum();
        var late = levels.stream().mapToInt(WorkloadRows.OfDay::late).sum();
        return new OfOneDay(
                date,
                levels.stream().mapToInt(WorkloadRows.OfDay::received).sum(),
                levels.stream()
                        .filter(each -> each.level() == Level.ONE)
                        .mapToInt(WorkloadRows.OfDay::received)
                        .sum(),
                looked == 0 ? null : HUNDRED * (looked - late) / looked);
    }

    /**
     * The people of a shift.
     *
     * @param inHand who is on shift or has open cases
     * @param onCall each rung, the lowest first
     */
    public record People(List<InHand> inHand, List<OnCallNow> onCall) {}

    /**
     * What one of them has.
     *
     * @param on       whether they are on shift: their desk is open, or they are on call
     * @param onCall   as what they are on call
     * @param levelOne how many of their open cases are of level one
     * @param overdue  how many are late with anything
     * @param next     which clock of theirs runs out first, or ran out longest ago
     */
    public record InHand(
            String username,
            String name,
            boolean on,
            List<EscalationTier> onCall,
            int open,
            int levelOne,
            int overdue,
            @Nullable Deadline next) {}

    /** Who is called on one rung just now, by name; nobody, if it is empty. */
    public record OnCallNow(EscalationTier rung, List<String> names) {}

    /**
     * One day.
     *
     * @param received how many reports came
     * @param levelOne how many of them are of level one now
     * @param inTime   of each hundred first looks that are done or were due by now, how many came in time; null if none was due
     */
    public record OfOneDay(
            LocalDate day,
            int received,
            int levelOne,
            @Nullable Integer inTime) {}
}
