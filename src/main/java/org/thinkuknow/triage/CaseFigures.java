package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.assessment.Themes;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.figures.Dimension;
import org.thinkuknow.figures.Fact;
import org.thinkuknow.figures.FactKind;
import org.thinkuknow.figures.FactSource;
import org.thinkuknow.figures.Waited;
import org.thinkuknow.report.Door;
import org.thinkuknow.triage.CaseChanges.CaseChanged;
import org.thinkuknow.triage.Closing.Outcome;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is counted of cases: each report once, on the day on which it came, and its end on the day on which it was closed. A case
 * that is opened again counts as it stands then. It holds codes and no word (decision 0054).
 */
@Component
class CaseFigures implements FactSource {

    static final String NAME = "triage";
    private static final String NO_THEME = "not-chosen";

    private final FigureRows rows;
    private final ObjectProvider<Themes> themes;
    private final ResponseTimes promised;
    private final ApplicationEventPublisher events;

    /** @param themes asked for names alone, which a recount beside the running application needs not */
    CaseFigures(
            JdbcClient database,
            ObjectProvider<Themes> themes,
            ResponseTimes promised,
            ApplicationEventPublisher events) {
        this.rows = new FigureRows(database);
        this.themes = themes;
        this.promised = promised;
        this.events = events;
    }

    @EventListener
    void changed(CaseChanged changed) {
        events.publishEvent(new FactsChanged(NAME, changed.reference()));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<Dimension, Map<String, String>> values() {
        var themeNames = new LinkedHashMap<>(themes.getObject().names());
        themeNames.put(NO_THEME, "Not chosen");
        var hours = new LinkedHashMap<String, String>();
        Stream.of("WEEKDAY", "WEEKEND")
                .flatMap(days -> IntStream.range(0, 24).mapToObj(hour -> hour(days, hour)))
                .forEach(code -> hours.put(code, code));
        return Map.of(
                Dimension.DOOR, words(Door.values(), Door::words),
                Dimension.LEVEL, words(Level.values(), Level::title),
                Dimension.AGE, words(AgeGroup.values(), AgeGroup::words),
                Dimension.THEME, themeNames,
                Dimension.HOUR, hours,
                Dimension.OUTCOME, words(Outcome.values(), Outcome::words));
    }

    private static <T extends Enum<T>> Map<String, String> words(T[] values, Function<T, String> words) {
        var all = new LinkedHashMap<String, String>();
        Arrays.stream(values).forEach(value -> all.put(value.name(), words.apply(value)));
        return all;
    }

    @Override
    public List<Fact> of(String reference) {
        return rows.of(reference).map(this::facts).orElse(List.of());
    }

    @Override
    public void all(BiConsumer<String, List<Fact>> each) {
        rows.all(row -> each.accept(row.reference(), facts(row)));
    }

    private List<Fact> facts(FigureRows.CountedCase row) {
        var facts = new ArrayList<Fact>();
        var level = row.level();
        var came = UkTime.shown(row.receivedAt());
        var fact = Fact.of(FactKind.CASE, came.toLocalDate())
                .with(Dimension.DOOR, row.door())
                .with(Dimension.LEVEL, level)
                .with(Dimension.AGE, row.age())
                .with(Dimension.THEME, row.theme() == null ? NO_THEME : row.theme())
                .with(Dimension.HOUR, hour(came));
        fact = within(fact, Dimension.FIRST_LOOK, row.clocksFrom(), row.claimedAt(), promised.firstLook(level));
        fact = within(fact, Dimension.ANSWERED, row.clocksFrom(), row.repliedAt(), promised.reply(level));
        if (level == Level.ONE) {
            fact = within(fact, Dimension.REFERRED, row.clocksFrom(), row.referredAt(), promised.referralOne());
            fact = within(
                    fact,
                    Dimension.ACKNOWLEDGED,
                    row.clocksFrom(),
                    row.acknowledgedAt(),
                    promised.acknowledgementOne());
        }
        facts.add(fact);
        if (row.outcome() != null && row.closedAt() != null) {
            facts.add(Fact.of(FactKind.ENDED, UkTime.date(row.closedAt()))
                    .with(Dimension.OUTCOME, row.outcome())
                    .with(Dimension.LEVEL, level));
        }
        return facts;
    }

    private static String hour(LocalDateTime came) {
        return hour(came.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? "WEEKEND" : "WEEKDAY", came.getHour());
    }

    private static String hour(String days, int hour) {
        return "%s-%02d".formatted(days, hour);
    }

    private static Fact within(Fact fact, Dimension clock, Instant from, @Nullable Instant done, Duration time) {
        return done == null
                ? fact
                : fact.with(clock, Waited.of(Duration.between(from, done), time).code());
    }
}
