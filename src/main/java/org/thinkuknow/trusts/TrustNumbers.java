package org.thinkuknow.trusts;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.School;
import org.thinkuknow.account.Schools;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.figures.CountedBySchool;
import org.thinkuknow.figures.CountedBySchool.SchoolCount;
import org.thinkuknow.figures.Shown;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a trust's lead sees of its schools: numbers of whole terms, those of records as the school's own governors read them, and never a
 * record, a name or a word (decisions 0124 and 0142).
 */
@Service
@PreAuthorize("hasRole('TRUST_LEAD')")
public class TrustNumbers {

    /** What stands for a number that may not be shown. */
    public static final String HIDDEN = "hidden";

    private final TrustRows rows;
    private final Schools schools;
    private final List<CountedBySchool> counted;
    private final Clock clock;

    TrustNumbers(TrustRows rows, Schools schools, List<CountedBySchool> counted, Clock clock) {
        this.rows = rows;
        this.schools = schools;
        this.counted = counted;
        this.clock = clock;
    }

    /** The years that can be seen, the latest first. */
    public List<TrustYear> years() {
        return TrustYear.on(UkTime.today(clock));
    }

    /** The numbers of one's own trust in one of {@link #years()}; empty if it is none of these, or one leads no trust. */
    @Transactional(readOnly = true)
    public Optional<TrustTable> of(TrustYear year) {
        return rows.ledBy(SignedIn.username())
                .filter(trust -> years().contains(year))
                .map(trust -> table(trust, year));
    }

    private TrustTable table(TrustRows.Named trust, TrustYear year) {
        var shown = TrustSchools.named(schools, rows.schools(trust.reference()));
        var keys = shown.stream().map(School::key).collect(Collectors.toSet());
        var columns = keys.isEmpty() ? List.<SchoolCount>of() : columns(keys, year);
        var all = Stream.of(new TrustTable.Line("All schools", cells(columns, keys)))
                .filter(line -> shown.size() > 1);
        var each =
                shown.stream().map(school -> new TrustTable.Line(school.name(), cells(columns, Set.of(school.key()))));
        return new TrustTable(
                trust.name(),
                year,
                columns.stream().map(SchoolCount::title).toList(),
                Stream.concat(all, each).toList());
    }

    private List<SchoolCount> columns(Set<String> keys, TrustYear year) {
        return counted.stream()
                .flatMap(module -> module.of(keys, year.first(), year.last()).stream())
                .sorted(Comparator.comparingInt(SchoolCount::order))
                .toList();
    }

    private static List<String> cells(List<SchoolCount> columns, Set<String> keys) {
        return columns.stream().map(column -> cell(column, keys)).toList();
    }

    static String cell(SchoolCount column, Collection<String> keys) {
        var shown = keys.stream()
                .map(key -> column.bySchool().getOrDefault(key, new Shown.Number(0)))
                .toList();
        return shown.size() == 1 ? words(shown.getFirst()) : sum(shown);
    }

    private static String words(Shown shown) {
        return shown instanceof Shown.Number(var number) ? String.valueOf(number) : HIDDEN;
    }

    /** Of what is shown of each, so that it tells nothing that is not. */
    private static String sum(List<Shown> shown) {
        var least = shown.stream()
                .mapToLong(each -> each instanceof Shown.Number(var number) ? number : 0)
                .sum();
        if (shown.stream().allMatch(Shown.Number.class::isInstance)) {
            return String.valueOf(least);
        }
        return least == 0 ? HIDDEN : "about %d or more".formatted(least);
    }
}
