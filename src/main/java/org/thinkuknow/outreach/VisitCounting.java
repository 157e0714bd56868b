package org.thinkuknow.outreach;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.figures.Dimension;
import org.thinkuknow.figures.Fact;
import org.thinkuknow.figures.FactKind;
import org.thinkuknow.figures.FactSource;
import org.thinkuknow.learning.AgeBand;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * What is counted of visits: each that was held, by whether a child told and for which age its talk was, and each school once a quarter,
 * by whether a child told. Never which school.
 */
@Component
class VisitCounting implements FactSource {

    private static final String NAME = "outreach";
    private static final String HELD = """
            select v.reference, v.nation, v.school_number, v.starts_at, v.talk,
                exists (select 1 from visit_disclosure d where d.visit = v.reference) as told
            from visit v where v.state in ('HELD', 'FOLLOWED_UP')
            """;
    private static final String YES = "YES";
    private static final String NO = "NO";

    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    VisitCounting(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /** A visit as it is counted. */
    private record CountedVisit(
            String reference, String nation, String school, LocalDate day, String talk, boolean told) {

        String schoolInQuarter() {
            return "%s/%s/%s".formatted(nation, school, quarter());
        }

        LocalDate quarter() {
            return day.with(IsoFields.DAY_OF_QUARTER, 1);
        }

        Fact fact() {
            var fact = Fact.of(FactKind.VISIT, day).with(Dimension.TOLD, told ? YES : NO);
            return band().map(band -> fact.with(Dimension.BAND, band.slug())).orElse(fact);
        }

        /** An address of a lesson names its age; one that no library has any more may name none of ours. */
        private Optional<AgeBand> band() {
            var parts = talk.split("/");
            return parts.length > 2 ? AgeBand.of(parts[2]) : Optional.empty();
        }
    }

    @EventListener
    void held(VisitHeld held) {
        changed(held.visit());
    }

    @EventListener
    void told(DisclosureAtVisit told) {
        changed(told.visit());
    }

    private void changed(String visit) {
        events.publishEvent(new FactsChanged(NAME, visit));
        database.sql(
                        "select reference, nation, school_number, starts_at, talk, false as told from visit where reference = ?")
                .param(visit)
                .query((row, number) -> counted(row))
                .optional()
                .ifPresent(found -> events.publishEvent(new FactsChanged(NAME, found.schoolInQuarter())));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<Dimension, Map<String, String>> values() {
        var words = new LinkedHashMap<String, String>();
        words.put(YES, "A child told");
        words.put(NO, "No child told");
        var bands = new LinkedHashMap<String, String>();
        Arrays.stream(AgeBand.values()).forEach(band -> bands.put(band.slug(), band.title()));
        return Map.of(Dimension.TOLD, words, Dimension.BAND, bands);
    }

    @Override
    public List<Fact> of(String reference) {
        var parts = reference.split("/");
        return parts.length == 3
                ? ofSchool(parts[0], parts[1], LocalDate.parse(parts[2]))
                : database.sql(HELD + "and v.reference = ?")
                        .param(reference)
                        .query((row, number) -> counted(row).fact())
                        .list();
    }

    private List<Fact> ofSchool(String nation, String school, LocalDate quarter) {
        var visits = database.sql(
                        HELD + "and v.nation = ? and v.school_number = ? and v.starts_at >= ? and v.starts_at < ?")
                .params(nation, school, begin(quarter), begin(quarter.plusMonths(3)))
                .query((row, number) -> counted(row))
                .list();
        return visits.isEmpty() ? List.of() : List.of(school(visits));
    }

    private static Fact school(List<CountedVisit> visits) {
        return Fact.of(FactKind.SCHOOL, visits.getFirst().quarter())
                .with(Dimension.TOLD, visits.stream().anyMatch(CountedVisit::told) ? YES : NO);
    }

    /** Visits are some thousands a year at most. */
    @Override
    public void all(BiConsumer<String, List<Fact>> each) {
        var schools = new TreeMap<String, List<CountedVisit>>();
        database.sql(HELD).query((row, number) -> counted(row)).list().forEach(visit -> {
            each.accept(visit.reference(), List.of(visit.fact()));
            schools.computeIfAbsent(visit.schoolInQuarter(), school -> new ArrayList<>())
                    .add(visit);
        });
        schools.forEach((school, visits) -> each.accept(school, List.of(school(visits))));
    }

    private static LocalDateTime begin(LocalDate day) {
        return UtcColumns.of(UkTime.instant(day.atStartOfDay()));
    }

    private static CountedVisit counted(ResultSet row) throws SQLException {
        return new CountedVisit(
                row.getString("reference"),
                row.getString("nation"),
                row.getString("school_number"),
                UkTime.date(UtcColumns.instant(row, "starts_at")),
                row.getString("talk"),
                row.getBoolean("told"));
    }
}
