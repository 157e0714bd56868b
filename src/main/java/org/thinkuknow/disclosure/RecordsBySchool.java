package org.thinkuknow.disclosure;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.figures.CountedBySchool;
import org.thinkuknow.figures.Shown;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How many signed records a school's leads were given, and how many of these somebody acknowledged in time: what its governors read of the
 * same year, and nothing beside it (decision 0142).
 */
@Component
class RecordsBySchool implements CountedBySchool {

    private final CountedRecords records;
    private final HandOverRules rules;
    private final Clock clock;

    RecordsBySchool(CountedRecords records, HandOverRules rules, Clock clock) {
        this.records = records;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public List<SchoolCount> of(Set<String> schools, LocalDate first, LocalDate last) {
        var year = SchoolYear.of(UkTime.instant(first.atStartOfDay()));
        var totals = schools.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        school -> YearFigures.total(
                                year, UkTime.today(clock), records.of(school, year), rules.acknowledgedWithin())));
        return List.of(
                column("Records of what children said", 5, totals, YearFigures.Total::all),
                column(
                        "Of these, acknowledged within %d hours"
                                .formatted(rules.acknowledgedWithin().toHours()),
                        6,
                        totals,
                        YearFigures.Total::inTime));
    }

    private static SchoolCount column(
            String title, int order, Map<String, YearFigures.Total> totals, Function<YearFigures.Total, Shown> which) {
        return new SchoolCount(
                title,
                order,
                totals.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, each -> which.apply(each.getValue()))));
    }
}
