package org.thinkuknow.triage;

import org.thinkuknow.assessment.Level;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.triage.CaseQueue.QueueFilter;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a desk asks of the cases of a lane. Every part of it is written here; what an officer chose goes in as a value. */
final class LaneCondition {

    /** By urgency, as the column of that name is worked out; the second is what of level two is to be looked at first. */
    private static final Map<Level, List<Integer>> PLACES =
            Map.of(Level.ONE, List.of(1), Level.TWO, List.of(2, 3), Level.THREE, List.of(4), Level.NONE, List.of(5));

    private final StringBuilder chosen = new StringBuilder("is_open = 1");
    private final Map<String, Object> values = new HashMap<>();
    private final List<Integer> places;
    private String index = "triage_case_lane";

    /** @param now what was to be done before is late */
    LaneCondition(QueueFilter filter, String officer, Instant now) {
        values.put("now", UtcColumns.of(now));
        places = PLACES.entrySet().stream()
                .filter(level -> filter.level() == null || filter.level() == level.getKey())
                .flatMap(level -> level.getValue().stream())
                .sorted()
                .toList();
        switch (filter.whose()) {
            case MINE -> {
                chosen.append(" and owner = :officer");
                index = "triage_case_owner";
                values.put("officer", officer);
            }
            case NOBODY -> {
                chosen.append(" and owner is null");
                index = "triage_case_owner";
            }
            case ANYBODY -> {}
        }
        if (filter.state() != null) {
            chosen.append(" and state = :state");
            index = "triage_case_lane_state";
            values.put("state", filter.state().name());
        }
        if (filter.door() != null) {
            chosen.append(" and door = :door");
            index = "triage_case_door";
            values.put("door", filter.door().name());
        }
        if (filter.waits() != null) {
            var message = filter.waits() == QueueFilter.Waits.NEW_MESSAGE;
            chosen.append(message ? " and unseen = 1" : " and asks = 1");
            index = message ? "triage_case_unseen" : "triage_case_asks";
        }
        if (filter.overdue()) {
            chosen.append(" and due_at < :now");
        }
    }

    /** What stands in a lane's column. */
    String of(Lane lane) {
        return chosen + " and lane = " + lane.column();
    }

    /** Those of them whose next step is late. */
    String late(Lane lane) {
        return of(lane) + " and due_at < :now";
    }

    /** Those of them that are in time. */
    String inTime(Lane lane) {
        return of(lane) + " and due_at >= :now";
    }

    /** The index that holds what was chosen by lane, place and deadline; of ten the database takes long to choose, and may choose wrong. */
    String index() {
        return "force index (" + index + ")";
    }

    /** The places where cases of the wanted level stand, as a condition. */
    String inPlaces() {
        return places.stream().map(String::valueOf).collect(Collectors.joining(", ", " and place in (", ")"));
    }

    /** What the conditions name. */
    Map<String, Object> values() {
        return values;
    }
}
