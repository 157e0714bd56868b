package org.thinkuknow.disclosure;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.figures.CountedBySchool;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * How many signed records a school's leads were given, and how many of these nobody acknowledged in time. What is about somebody who works
 * there is in neither, as in the figures for governors.
 */
@Component
class RecordsBySchool implements CountedBySchool {

    private final JdbcClient database;
    private final HandOverRules rules;

    RecordsBySchool(JdbcClient database, HandOverRules rules) {
        this.database = database;
        this.rules = rules;
    }

    private record Counted(String school, long all, long late) {}

    @Override
    public List<SchoolCount> of(Set<String> schools, LocalDate first, LocalDate last) {
        var counted = database.sql("""
                        select h.school, count(*), sum(not exists (select 1 from disclosure_step s where s.disclosure = \
                        h.disclosure and s.kind = 'ACKNOWLEDGED' and s.at <= h.handed_at + interval :seconds second)) \
                        from disclosure_hand_over h join disclosure d on d.reference = h.disclosure where h.school in (:schools) \
                        and h.handed_at >= :from and h.handed_at < :until and d.signed_at is not null group by h.school""")
                .param("seconds", rules.acknowledgedWithin().toSeconds())
                .param("schools", schools)
                .param("from", begin(first))
                .param("until", begin(last.plusDays(1)))
                .query((row, number) -> new Counted(row.getString(1), row.getLong(2), row.getLong(3)))
                .list();
        return List.of(
                column("Records of what children said", 5, counted, Counted::all),
                column(
                        "Of these, acknowledged after %d hours or not yet"
                                .formatted(rules.acknowledgedWithin().toHours()),
                        6,
                        counted,
                        Counted::late));
    }

    private static LocalDateTime begin(LocalDate day) {
        return UtcColumns.of(UkTime.instant(day.atStartOfDay()));
    }

    private static SchoolCount column(String title, int order, List<Counted> counted, ToLongFunction<Counted> which) {
        return new SchoolCount(
                title, order, true, counted.stream().collect(Collectors.toMap(Counted::school, which::applyAsLong)));
    }
}
