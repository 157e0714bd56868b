package org.thinkuknow.statistics;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.figures.Dimension;
import org.thinkuknow.figures.Fact;
import org.thinkuknow.figures.FactKind;
import org.thinkuknow.figures.Waited;
import org.thinkuknow.statistics.Period.Kind;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A year that the demo tells of, so that whoever starts it sees full pages: more reports when school begins and in the evening, the
 * promised times mostly kept. It is made by chance with a fixed seed, is of nobody, and stands in the ledger as what has ended does. It
 * begins on a copy that has counted nothing.
 */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "thinkuknow.figures.demo-year", matchIfMissing = true)
class DemoYear {

    private static final int DAYS = 460;
    private static final int EDITIONS = 12;
    private static final int A_DAY = 24;
    private static final int AT_ONCE = 500;
    /** Of a hundred reports: act now, a child at risk, worry, not for us. The article of The Times counts four of level one a day. */
    private static final Map<String, Integer> LEVELS = Map.of("ONE", 15, "TWO", 30, "THREE", 45, "NONE", 10);

    private static final Map<String, Integer> DOORS =
            Map.of("FORM", 60, "PARTNER", 20, "EMAIL", 11, "DISCLOSURE", 5, "VISIT", 4);
    private static final Map<String, Integer> AGES =
            Map.of("NOT_SAID", 30, "FROM_11", 32, "FROM_14", 24, "FROM_7", 11, "UNDER_7", 2, "ADULT", 1);
    private static final Map<String, Integer> OUTCOMES = Map.of(
            "SEEN_AND_SAFE",
            13,
            "HELP_IN_PLACE",
            22,
            "ADVICE_GIVEN",
            40,
            "PASSED_ON",
            12,
            "NOT_FOUND",
            3,
            "NOT_FOR_US",
            10);
    private static final Map<String, Duration> LOOK = Map.of(
            "ONE",
            Duration.ofMinutes(15),
            "TWO",
            Duration.ofHours(6),
            "THREE",
            Duration.ofHours(24),
            "NONE",
            Duration.ofHours(24));
    private static final Map<String, Duration> ANSWER = Map.of(
            "ONE",
            Duration.ofHours(1),
            "TWO",
            Duration.ofHours(24),
            "THREE",
            Duration.ofDays(7),
            "NONE",
            Duration.ofDays(7));

    private final LedgerRows entries;
    private final Ledger ledger;
    private final Labels labels;
    private final Editions editions;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Random chance = new Random(2006);

    DemoYear(
            LedgerRows entries,
            Ledger ledger,
            Labels labels,
            Editions editions,
            TransactionTemplate transaction,
            Clock clock) {
        this.entries = entries;
        this.ledger = ledger;
        this.labels = labels;
        this.editions = editions;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Async
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (entries.isEmpty()) {
            var today = UkTime.today(clock);
            transaction.executeWithoutResult(status -> write(today));
            var weeks =
                    Period.over(Kind.WEEK, Editions.lastDay(today), EDITIONS).reversed();
            weeks.forEach(week -> editions.make(week, week.last().plusDays(2)));
        }
    }

    /** All of it at once: an edition that is made meanwhile would tell of a part. */
    private void write(LocalDate today) {
        var waiting = new ArrayList<List<Fact>>();
        today.minusDays(DAYS).datesUntil(today).forEach(day -> {
            for (var number = reportsOn(day); number > 0; number--) {
                waiting.add(report(day, today));
            }
            for (var number = visitsOn(day); number > 0; number--) {
                waiting.add(visit(day));
            }
            if (waiting.size() >= AT_ONCE) {
                ledger.beginEnded(waiting);
                waiting.clear();
            }
        });
        ledger.beginEnded(waiting);
    }

    /** September brings a third more, summer less; at weekends a little more. */
    private int reportsOn(LocalDate day) {
        var season = switch (day.getMonth()) {
            case SEPTEMBER, OCTOBER -> 1.35;
            case JULY, AUGUST -> 0.8;
            default -> 1.0;
        };
        var weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        return Math.toIntExact(Math.round(A_DAY * season * (weekend ? 1.1 : 1) * (0.75 + chance.nextDouble() / 2)));
    }

    private int visitsOn(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 || day.getMonth() == Month.AUGUST
                ? 0
                : chance.nextInt(4);
    }

    private List<Fact> report(LocalDate day, LocalDate today) {
        var facts = new ArrayList<Fact>();
        var level = any(LEVELS);
        var fact = Fact.of(FactKind.CASE, day)
                .with(Dimension.LEVEL, level)
                .with(Dimension.DOOR, any(DOORS))
                .with(Dimension.AGE, any(AGES))
                .with(Dimension.THEME, anyOf(Dimension.THEME, 1.5))
                .with(Dimension.HOUR, hour(day))
                .with(Dimension.FIRST_LOOK, took(LOOK.getOrDefault(level, Duration.ZERO)))
                .with(Dimension.ANSWERED, took(ANSWER.getOrDefault(level, Duration.ZERO)));
        if (level.equals("ONE")) {
            fact = fact.with(Dimension.REFERRED, took(Duration.ofHours(1)))
                    .with(Dimension.ACKNOWLEDGED, took(Duration.ofHours(4)));
            facts.add(Fact.of(FactKind.REFERRAL, day).with(Dimension.FORCE, anyOf(Dimension.FORCE, 1.5)));
            facts.add(Fact.of(FactKind.REFERRAL, day).with(Dimension.AUTHORITY, anyOf(Dimension.AUTHORITY, 6)));
        }
        facts.add(fact);
        var ended = day.plusDays(1 + chance.nextInt(12));
        if (ended.isBefore(today)) {
            facts.add(Fact.of(FactKind.ENDED, ended)
                    .with(Dimension.OUTCOME, any(OUTCOMES))
                    .with(Dimension.LEVEL, level));
        }
        return facts;
    }

    /** Children write after school and in the evening, fewest at night. */
    private String hour(LocalDate day) {
        var hour = (int) Math.floorMod(Math.round(18 + chance.nextGaussian() * 4), 24L);
        return "%s-%02d".formatted(day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? "WEEKEND" : "WEEKDAY", hour);
    }

    private String took(Duration promised) {
        var part = Math.exp(chance.nextGaussian() * 0.7) * 0.4;
        return Waited.of(Duration.ofSeconds(Math.round(promised.toSeconds() * part)), promised)
                .code();
    }

    private String any(Map<String, Integer> ofHundred) {
        var left = chance.nextInt(100);
        for (var each :
                ofHundred.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
            left -= each.getValue();
            if (left < 0) {
                return each.getKey();
            }
        }
        return ofHundred.keySet().iterator().next();
    }

    /**
     * The codes come in the order in which they are shown, and the demo has no other reason to like one more than another.
     *
     * @param first how much more often the first come; 1 for all alike
     */
    private String anyOf(Dimension dimension, double first) {
        var codes = List.copyOf(labels.of(dimension).keySet());
        return codes.get((int) (codes.size() * Math.pow(chance.nextDouble(), first)));
    }

    /** A visit to another school each time; at a quarter of them a child tells. */
    private List<Fact> visit(LocalDate day) {
        var told = chance.nextInt(4) == 0 ? "YES" : "NO";
        return List.of(
                Fact.of(FactKind.VISIT, day).with(Dimension.TOLD, told),
                Fact.of(FactKind.SCHOOL, Period.around(Kind.QUARTER, day).first())
                        .with(Dimension.TOLD, told));
    }
}
