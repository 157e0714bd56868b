package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.Staff;

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
public class Load {

    private static final Duration WEEK = Duration.ofDays(7);

    private final Piles piles;
    private final Staff staff;

    Load(Piles piles, Staff staff) {
        this.piles = piles;
        this.staff = staff;
    }

    /** The load as it is now. */
    public Now now() {
        var open = piles.open();
        var late = piles.lateFirstLooks(WEEK);
        return new Now(
                Arrays.stream(Level.values())
                        .map(level -> level(level, open, late))
                        .toList(),
                officers(open));
    }

    private static OfLevel level(Level level, List<Piles.Pile> open, Map<Level, Integer> late) {
        var ofLevel = open.stream().filter(pile -> pile.level() == level).toList();
        var waiting = ofLevel.stream().filter(pile -> pile.owner() == null).findFirst();
        return new OfLevel(
                level,
                waiting.map(Piles.Pile::open).orElse(0),
                waiting.map(Piles.Pile::oldest).orElse(null),
                ofLevel.stream().mapToInt(Piles.Pile::overdue).sum(),
                late.getOrDefault(level, 0));
    }

    private List<OfOfficer> officers(List<Piles.Pile> open) {
        var owned = open.stream()
                .filter(pile -> pile.owner() != null)
                .collect(Collectors.groupingBy(pile -> Objects.requireNonNull(pile.owner())));
        var names = staff.namesOf(owned.keySet());
        return owned.entrySet().stream()
                .map(each -> officer(names.getOrDefault(each.getKey(), each.getKey()), each.getValue()))
                .sorted(Comparator.comparingInt(OfOfficer::open).reversed().thenComparing(OfOfficer::name))
                .toList();
    }

    private static OfOfficer officer(String name, List<Piles.Pile> theirs) {
        return new OfOfficer(
                name,
                theirs.stream().mapToInt(Piles.Pile::open).sum(),
                theirs.stream()
                        .filter(pile -> pile.level() == Level.ONE)
                        .mapToInt(Piles.Pile::open)
                        .sum(),
                theirs.stream().mapToInt(Piles.Pile::overdue).sum());
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
