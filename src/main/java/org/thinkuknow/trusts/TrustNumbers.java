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
import org.thinkuknow.figures.SmallNumbers;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a trust's lead sees of its schools: numbers of whole months, with small ones hidden where they could tell of somebody, and never a
 * record, a name or a word (decision 0124).
 */
@Service
@PreAuthorize("hasRole('TRUST_LEAD')")
public class TrustNumbers {

    /** What stands for a number that is not zero and too small to be shown. */
    public static final String HIDDEN = "1 to 4";

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

    private static String cell(SchoolCount column, Set<String> keys) {
        var exact = keys.stream()
                .mapToLong(key -> column.bySchool().getOrDefault(key, 0L))
                .sum();
        if (!column.tellsOfPeople()) {
            return String.valueOf(exact);
        }
        var shown = SmallNumbers.count(exact);
        return shown == Shown.Sign.CONFIDENTIAL ? HIDDEN : shown.text();
    }
}
