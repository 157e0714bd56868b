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
        var first = first(condition, filter.order(), rows);
        var facts =
                cases
                        .findAllById(first.values().stream()
                                .flatMap(List::stream)
                                .map(Found::reference)
                                .toList())
                        .stream()
                        .map(Case::facts)
                        .collect(Collectors.toMap(CaseFacts::reference, Function.identity()));
        var counts = counts(condition);
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
        return counts(new LaneCondition(QueueFilter.ALL, "", clock.instant()));
    }

    private Map<Lane, List<Found>> first(LaneCondition condition, QueueFilter.Order order, int rows) {
        var parts = LANES.stream()
                .flatMap(lane -> stretches(condition, lane)
                        .map(stretch ->
                                "(select %d as shown, reference, place, %s as at_time from triage_case %s where %s%s order by %s limit %d)"
                                        .formatted(
                                                lane.ordinal(),
                                                at(order),
                                                order == QueueFilter.Order.NEWEST ? "" : condition.index(),
                                                stretch,
                                                condition.inPlaces(),
                                                by(order),
                                                rows)))
                .collect(Collectors.joining(" union all "));
        var found = database.sql(parts)
                .params(condition.values())
                .query((row, number) -> new Found(
                        LANES.get(row.getInt("shown")),
                        row.getString("reference"),
                        row.getInt("place"),
                        UtcColumns.instant(row, "at_time")))
                .list();
        return found.stream()
                .sorted(order == QueueFilter.Order.NEWEST ? NEWEST : SOONEST)
                .collect(Collectors.groupingBy(
                        Found::lane,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                all -> all.stream().limit(rows).toList())));
    }

    private static String at(QueueFilter.Order order) {
        return order == QueueFilter.Order.NEWEST ? "received_at" : "due_at";
    }

    private static String by(QueueFilter.Order order) {
        return order == QueueFilter.Order.NEWEST ? "received_at desc, reference desc" : "place, due_at, reference";
    }

    /** Each is one stretch of an index for each place, in the index's order. */
    private static Stream<String> stretches(LaneCondition condition, Lane lane) {
        return lane == Lane.ACT_NOW
                ? Stream.concat(Stream.of(condition.of(lane)), HELD.stream().map(condition::late))
                : Stream.of(condition.inTime(lane));
    }

    private Map<Lane, Integer> counts(LaneCondition condition) {
        var late = HELD.stream().map(condition::late);
        var here = LANES.stream().map(lane -> lane == Lane.ACT_NOW ? condition.of(lane) : condition.inTime(lane));
        var sql = Stream.concat(here, late)
                .map(part -> "(select count(*) from (select 1 from triage_case %s where %s%s limit %d) as counted)"
                        .formatted(condition.index(), part, condition.inPlaces(), LanePage.MOST_COUNTED + 1))
                .collect(Collectors.joining(", ", "select ", ""));
        var counted = database.sql(sql)
                .params(condition.values())
                .query(LaneRows::numbers)
                .single();
        var counts = new EnumMap<Lane, Integer>(Lane.class);
        LANES.forEach(lane -> counts.put(lane, counted.get(lane.ordinal())));
        var overdue =
                counted.stream().skip(LANES.size()).mapToInt(Integer::intValue).sum();
        counts.merge(Lane.ACT_NOW, overdue, (waiting, more) -> Math.min(waiting + more, LanePage.MOST_COUNTED + 1));
        return counts;
    }

    private static List<Integer> numbers(ResultSet row, int number) throws SQLException {
        var numbers = new ArrayList<Integer>();
        for (var column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            numbers.add(row.getInt(column));
        }
        return numbers;
    }

    /** Where a case was found. */
    private record Found(Lane lane, String reference, int place, Instant at) {}

    /** What was read of a lane. */
    record Read(List<CaseFacts> first, int count) {}
}
