package org.thinkuknow.statistics;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.figures.CountedTables;
import org.thinkuknow.figures.Dimension;
import org.thinkuknow.figures.Fact;
import org.thinkuknow.figures.FactKind;
import org.thinkuknow.figures.FactSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.mockito.Mockito.mock;

/** The counts of some months of reports, which chance gives; the first of each list of codes is the commonest. */
final class AttackedYear extends CountRows implements CountedTables {

    private static final List<String> LEVELS = List.of("THREE", "TWO", "ONE", "NONE");
    private static final Map<Dimension, List<String>> CODES = new EnumMap<>(Map.of(
            Dimension.LEVEL,
            LEVELS,
            Dimension.DOOR,
            List.of("FORM", "DISCLOSURE", "PARTNER", "EMAIL"),
            Dimension.AGE,
            List.of("NOT_SAID", "FROM_11", "FROM_14", "FROM_7", "UNDER_7"),
            Dimension.THEME,
            List.of("meeting", "pictures", "suicide", "violence", "other"),
            Dimension.HOUR,
            Stream.of("WEEKDAY", "WEEKEND")
                    .flatMap(days -> IntStream.range(0, 24).mapToObj(hour -> "%s-%02d".formatted(days, hour)))
                    .toList(),
            Dimension.OUTCOME,
            List.of("ADVICE_GIVEN", "SEEN_AND_SAFE", "NOT_FOUND"),
            Dimension.FORCE,
            List.of("kent", "essex", "surrey"),
            Dimension.AUTHORITY,
            List.of("medway", "york", "leeds"),
            Dimension.BAND,
            List.of("11-14", "7-11", "14-18", "4-7")));
    private static final Map<String, Cut> CUTS = Map.of(
            "doors", Cut.DOOR,
            "ages", Cut.AGE,
            "themes", Cut.THEME,
            "outcomes", Cut.OUTCOME,
            "talks", Cut.TALK,
            "first-look", Cut.FIRST_LOOK,
            "referred", Cut.REFERRED,
            "acknowledged", Cut.ACKNOWLEDGED,
            "answered", Cut.ANSWERED);
    private static final List<Dimension> OF_A_REPORT =
            List.of(Dimension.LEVEL, Dimension.DOOR, Dimension.AGE, Dimension.THEME, Dimension.HOUR);

    private final Map<CountKey, Long> counts = new TreeMap<>();
    private final Map<LocalDate, Map<String, Long>> other = new TreeMap<>();
    private final Random chance;
    private final Random chanceOfVisits;

    AttackedYear(LocalDate first, LocalDate end, double aDay, long seed) {
        super(mock(JdbcClient.class));
        chance = new Random(seed);
        chanceOfVisits = new Random(seed);
        first.datesUntil(end).forEach(day -> {
            var left = -aDay;
            while ((left -= Math.log(1 - chance.nextDouble())) < 0) {
                report(day);
                other.computeIfAbsent(day, none -> new TreeMap<>())
                        .merge(any(List.of("a.example", "b.example", "c.example")), 1L, Long::sum);
            }
            if (chanceOfVisits.nextDouble() < aDay) {
                visit(day);
            }
        });
    }

    private void report(LocalDate day) {
        var fact = Fact.of(FactKind.CASE, day);
        for (var dimension : OF_A_REPORT) {
            fact = fact.with(dimension, any(CODES.get(dimension)));
        }
        fact = waited(fact, Dimension.FIRST_LOOK, 0.95);
        fact = waited(fact, Dimension.ANSWERED, 0.8);
        if (fact.of().get(Dimension.LEVEL).equals("ONE")) {
            fact = waited(waited(fact, Dimension.REFERRED, 0.9), Dimension.ACKNOWLEDGED, 0.8);
            count(Fact.of(FactKind.REFERRAL, day).with(Dimension.FORCE, any(CODES.get(Dimension.FORCE))));
            count(Fact.of(FactKind.REFERRAL, day).with(Dimension.AUTHORITY, any(CODES.get(Dimension.AUTHORITY))));
        }
        count(fact);
        count(Fact.of(FactKind.ENDED, day.plusDays(chance.nextInt(12)))
                .with(Dimension.OUTCOME, any(CODES.get(Dimension.OUTCOME))));
    }

    private void visit(LocalDate day) {
        var told = chanceOfVisits.nextInt(4) == 0 ? "YES" : "NO";
        count(Fact.of(FactKind.VISIT, day)
                .with(Dimension.TOLD, told)
                .with(Dimension.BAND, any(CODES.get(Dimension.BAND), chanceOfVisits)));
        count(Fact.of(FactKind.SCHOOL, day).with(Dimension.TOLD, told));
    }

    private Fact waited(Fact fact, Dimension clock, double part) {
        return chance.nextDouble() < part ? fact.with(clock, chance.nextInt(4) > 0 ? "IN-15" : "LATE-60") : fact;
    }

    /** One more, of something that came later. */
    void count(Fact fact) {
        Cut.keysOf(fact).forEach(key -> counts.merge(key, 1L, Long::sum));
    }

    private String any(List<String> codes) {
        return any(codes, chance);
    }

    private static String any(List<String> codes, Random chance) {
        return codes.get((int) (codes.size() * Math.pow(chance.nextDouble(), 2)));
    }

    @Override
    DayCounts read(Set<Cut> cuts, LocalDate first, LocalDate last) {
        var read = new DayCounts();
        counts.forEach((key, number) -> {
            if (cuts.contains(key.cut())
                    && !key.day().isBefore(first)
                    && !key.day().isAfter(last)) {
                read.add(key.cut(), key.day(), key.cell(), number);
            }
        });
        return read;
    }

    @Override
    Map<String, Long> sums(Cut cut, LocalDate first, LocalDate last) {
        var sums = new TreeMap<String, Long>();
        counts.forEach((key, number) -> {
            if (key.cut() == cut && !key.day().isBefore(first) && !key.day().isAfter(last)) {
                sums.merge(key.cell(), number, Long::sum);
            }
        });
        return sums;
    }

    @Override
    public List<CountedTable> between(LocalDate first, LocalDate last) {
        var sums = new TreeMap<>(Map.of("a.example", 0L, "b.example", 0L, "c.example", 0L));
        other.forEach((day, sites) -> {
            if (!day.isBefore(first) && !day.isAfter(last)) {
                sites.forEach((site, number) -> sums.merge(site, number, Long::sum));
            }
        });
        var rows = new ArrayList<CountedRow>();
        sums.forEach((site, number) -> rows.add(new CountedRow(site, List.of(number))));
        return List.of(new CountedTable("button", "", "", "", List.of("Site", "Reports"), rows, false));
    }

    /**
     * What a cell of a published table really is.
     *
     * @param row what stands before it; of hours the days as well, of days the day
     */
    long exact(Period period, String table, String row) {
        return switch (table) {
            case "reports" -> of(Cut.LEVEL, period, row.equals("All reports") ? "" : row);
            case "days" -> sum(sums(Cut.LEVEL, LocalDate.parse(row), LocalDate.parse(row)), "");
            case "hours" ->
                of(Cut.HOUR, period, (row.contains("Monday") ? "WEEKDAY-" : "WEEKEND-") + row.substring(0, 2));
            case "visits" -> of(Cut.VISIT, period, "");
            case "button" ->
                between(period.first(), period.last()).getFirst().rows().stream()
                        .filter(site -> site.label().equals(row))
                        .mapToLong(site -> site.numbers().getFirst())
                        .sum();
            default -> of(CUTS.getOrDefault(table, Cut.FORCE), period, row);
        };
    }

    private long of(Cut cut, Period period, String code) {
        return sum(sums(cut, period.first(), period.last()), code);
    }

    /** Of a clock all times of a level together. */
    private static long sum(Map<String, Long> sums, String code) {
        return sums.entrySet().stream()
                .filter(each -> code.isEmpty()
                        || each.getKey().equals(code)
                        || each.getKey().startsWith(code + Cut.BETWEEN))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Without a class that has a name: a command that looks for every source would find it. */
    FactSource source() {
        return new FactSource() {
            @Override
            public String name() {
                return "year";
            }

            @Override
            public Map<Dimension, Map<String, String>> values() {
                var words = new EnumMap<Dimension, Map<String, String>>(Dimension.class);
                CODES.forEach((dimension, codes) -> {
                    var named = new LinkedHashMap<String, String>();
                    codes.forEach(code -> named.put(code, code));
                    words.put(dimension, named);
                });
                return words;
            }

            @Override
            public List<Fact> of(String reference) {
                return List.of();
            }

            @Override
            public void all(BiConsumer<String, List<Fact>> each) {}
        };
    }

    /** All tables of staff. */
    PeriodTables tables() {
        var labels = new Labels(List.of(source()));
        var counted = new Counted(this, labels);
        return new PeriodTables(
                new Tables(counted, labels), new PlaceTables(counted, this, labels), new OtherTables(List.of(this)));
    }
}
