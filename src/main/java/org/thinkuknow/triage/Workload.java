package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.Staff;
import org.thinkuknow.assessment.Level;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** How much there is to do and what came too late, for whoever leads a shift. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('SUPERVISOR')")
public class Workload {

    private static final Duration WEEK = Duration.ofDays(7);

    private final WorkloadCounts counts;
    private final Staff staff;

    Workload(WorkloadCounts counts, Staff staff) {
        this.counts = counts;
        this.staff = staff;
    }

    /** The load as it is now. */
    public Now now() {
        var open = counts.open();
        var late = counts.lateFirstLooks(WEEK);
        return new Now(
                Arrays.stream(Level.values())
                        .map(level -> level(level, open, late))
                        .toList(),
                officers(open));
    }

    private static OfLevel level(Level level, List<WorkloadCounts.Count> open, Map<Level, Integer> late) {
        var ofLevel = open.stream().filter(count -> count.level() == level).toList();
        var waiting = ofLevel.stream().filter(count -> count.owner() == null).findFirst();
        return new OfLevel(
                level,
                waiting.map(WorkloadCounts.Count::open).orElse(0),
                waiting.map(WorkloadCounts.Count::oldest).orElse(null),
                ofLevel.stream().mapToInt(WorkloadCounts.Count::overdue).sum(),
                late.getOrDefault(level, 0));
    }

    private List<OfOfficer> officers(List<WorkloadCounts.Count> open) {
        var owned = open.stream()
                .filter(count -> count.owner() != null)
                .collect(Collectors.groupingBy(count -> Objects.requireNonNull(count.owner())));
        var names = staff.namesOf(owned.keySet());
        return owned.entrySet().stream()
                .map(each -> officer(names.getOrDefault(each.getKey(), each.getKey()), each.getValue()))
                .sorted(Comparator.comparingInt(OfOfficer::open).reversed().thenComparing(OfOfficer::name))
                .toList();
    }

    private static OfOfficer officer(String name, List<WorkloadCounts.Count> theirs) {
        return new OfOfficer(
                name,
                theirs.stream().mapToInt(WorkloadCounts.Count::open).sum(),
                theirs.stream()
                        .filter(count -> count.level() == Level.ONE)
                        .mapToInt(WorkloadCounts.Count::open)
                        .sum(),
                theirs.stream().mapToInt(WorkloadCounts.Count::overdue).sum());
    }

    /**
     * The load at one moment.
     *
     * @param levels   each level, the most urgent first
     * @param officers who has open cases, the most first
     */
    public record Now(List<OfLevel> levels, List<OfOfficer> officers) {}

    /**
     * One level.
     *
     * @param waiting      how many nobody has
     * @param oldest       when the longest waiting of these came
     * @param overdue      how many open cases are late with their next step
     * @param lateThisWeek how many first looks of the last seven days were late
     */
    public record OfLevel(
            Level level, int waiting, @Nullable Instant oldest, int overdue, int lateThisWeek) {}

    /** One officer's open cases, how many of them are of level one, and how many are late with their next step. */
    public record OfOfficer(String name, int open, int levelOne, int overdue) {}
}
