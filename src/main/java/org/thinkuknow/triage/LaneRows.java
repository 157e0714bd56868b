package org.thinkuknow.triage;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.triage.CaseQueue.LanePage;
import org.thinkuknow.triage.CaseQueue.QueueFilter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads lanes through the index that holds open cases by lane, place and deadline: a page is read from its beginning, however many
 * cases there are. A case that is late stands in its lane there too; it is found by its deadline and shown among those to act on now.
 */
@Component
class LaneRows {

    private static final List<Lane> LANES = List.of(Lane.values());
    private static final List<Lane> HELD = LANES.subList(1, LANES.size());
    private static final int STRETCHES = 1 + 2 * HELD.size();

    private static final Comparator<Found> SOONEST =
            Comparator.comparingInt(Found::place).thenComparing(Found::at).thenComparing(Found::reference);
    private static final Comparator<Found> NEWEST =
            Comparator.comparing(Found::at).thenComparing(Found::reference).reversed();

    private final JdbcClient database;
    private final CaseRepository cases;
    private final Clock clock;

    LaneRows(JdbcClient database, CaseRepository cases, Clock clock) {
        this.database = database;
        this.cases = cases;
        this.clock = clock;
    }

    /** The first cases of every lane, and how many there are, counted as far as {@link LanePage} says. */
    @Transactional(readOnly = true)
    public Map<Lane, Read> read(QueueFilter filter, String officer, int rows) {
        var condition = new LaneCondition(filter, officer, clock.instant());
        var found = found(condition, filter.order(), rows);
        var first = first(found, filter.order(), rows);
        var facts =
                cases
                        .findAllById(first.values().stream()
                                .flatMap(List::stream)
                                .map(Found::reference)
                                .toList())
                        .stream()
                        .map(Case::facts)
                        .collect(Collectors.toMap(CaseFacts::reference, Function.identity()));
        var counts = counts(condition, whole(found, rows));
        var read = new EnumMap<Lane, Read>(Lane.class);
        LANES.forEach(lane -> read.put(
                lane,
                new Read(
                        first.getOrDefault(lane, List.of()).stream()
                                .map(Found::reference)
                                .filter(facts::containsKey)
                                .map(facts::get)
                                .toList(),
                        counts.getOrDefault(lane, 0))));
        return read;
    }

    /** How many cases are in each lane in all, counted as far. */
    @Transactional(readOnly = true)
    public Map<Lane, Integer> counts() {
        return counts(new LaneCondition(QueueFilter.ALL, "", clock.instant()), Map.of());
    }

    private List<Found> found(LaneCondition condition, QueueFilter.Order order, int rows) {
        var stretches = stretches(condition);
        var parts = Stream.iterate(0, number -> number + 1)
                .limit(stretches.size())
                .map(number ->
                        "(select %d as stretch, reference, place, %s as at_time from triage_case %s where %s%s order by %s limit %d)"
                                .formatted(
                                        number,
                                        at(order),
                                        order == QueueFilter.Order.NEWEST ? "" : condition.index(),
                                        stretches.get(number).condition(),
                                        condition.inPlaces(),
                                        by(order),
                                        rows))
                .collect(Collectors.joining(" union all "));
        return database.sql(parts)
                .params(condition.values())
                .query((row, number) -> new Found(
                        row.getInt("stretch"),
                        stretches.get(row.getInt("stretch")).lane(),
                        row.getString("reference"),
                        row.getInt("place"),
                        UtcColumns.instant(row, "at_time")))
                .list();
    }

    private static Map<Lane, List<Found>> first(List<Found> found, QueueFilter.Order order, int rows) {
        return found.stream()
                .sorted(order == QueueFilter.Order.NEWEST ? NEWEST : SOONEST)
                .collect(Collectors.groupingBy(
                        Found::lane,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                all -> all.stream().limit(rows).toList())));
    }

    /** How many are in each stretch of which all were found, by its place: these need no counting. */
    private static Map<Integer, Integer> whole(List<Found> found, int rows) {
        var each = new HashMap<Integer, Integer>();
        for (var stretch = 0; stretch < STRETCHES; stretch++) {
            each.put(stretch, 0);
        }
        found.forEach(one -> each.merge(one.stretch(), 1, Integer::sum));
        each.values().removeIf(count -> count >= rows);
        return each;
    }

    private static String at(QueueFilter.Order order) {
        return order == QueueFilter.Order.NEWEST ? "received_at" : "due_at";
    }

    private static String by(QueueFilter.Order order) {
        return order == QueueFilter.Order.NEWEST ? "received_at desc, reference desc" : "place, due_at, reference";
    }

    /** Each is one stretch of an index for each place, in the index's order. */
    private static List<Stretch> stretches(LaneCondition condition) {
        return Stream.of(
                        Stream.of(new Stretch(Lane.ACT_NOW, condition.of(Lane.ACT_NOW))),
                        HELD.stream().map(held -> new Stretch(Lane.ACT_NOW, condition.late(held))),
                        HELD.stream().map(held -> new Stretch(held, condition.inTime(held))))
                .flatMap(stretches -> stretches)
                .toList();
    }

    /** @param known how many are in some stretches */
    private Map<Lane, Integer> counts(LaneCondition condition, Map<Integer, Integer> known) {
        var stretches = stretches(condition);
        var counts = new EnumMap<Lane, Integer>(Lane.class);
        var unknown = new ArrayList<Stretch>();
        for (var number = 0; number < stretches.size(); number++) {
            if (known.containsKey(number)) {
                add(counts, stretches.get(number), known.getOrDefault(number, 0));
            } else {
                unknown.add(stretches.get(number));
            }
        }
        if (!unknown.isEmpty()) {
            var sql = unknown.stream()
                    .map(stretch ->
                            "(select count(*) from (select 1 from triage_case %s where %s%s limit %d) as counted)"
                                    .formatted(
                                            condition.index(),
                                            stretch.condition(),
                                            condition.inPlaces(),
                                            LanePage.MOST_COUNTED + 1))
                    .collect(Collectors.joining(", ", "select ", ""));
            var counted = database.sql(sql)
                    .params(condition.values())
                    .query(LaneRows::numbers)
                    .single();
            for (var number = 0; number < unknown.size(); number++) {
                add(counts, unknown.get(number), counted.get(number));
            }
        }
        return counts;
    }

    private static void add(Map<Lane, Integer> counts, Stretch stretch, int more) {
        counts.merge(stretch.lane(), more, (before, now) -> Math.min(before + now, LanePage.MOST_COUNTED + 1));
    }

    private static List<Integer> numbers(ResultSet row, int number) throws SQLException {
        var numbers = new ArrayList<Integer>();
        for (var column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            numbers.add(row.getInt(column));
        }
        return numbers;
    }

    /** Where a case was found. */
    private record Found(int stretch, Lane lane, String reference, int place, Instant at) {}

    /** Some of the cases that are shown in a lane, which stand together in the index. */
    private record Stretch(Lane lane, String condition) {}

    /** What was read of a lane. */
    record Read(List<CaseFacts> first, int count) {}
}
