package org.thinkuknow.audit;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.audit.AuditSearch.Place;
import org.thinkuknow.audit.AuditSearch.Wanted;
import org.thinkuknow.database.UtcColumns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The statement for a page of the record. Each part reads one index backwards and stops when it has a page. Several acts are one part
 * each: an index has the lines of one act in their order, and not those of several. Of one reference there are few enough to look through.
 * The index is named, so that the plan does not change with the size of the table.
 */
final class AuditQuery {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final List<String> acts;
    private final String index;

    AuditQuery(Wanted wanted, Optional<Place> after) {
        var ofOneReference = wanted.subject() != null;
        acts = ofOneReference ? List.of() : wanted.acts().stream().sorted().toList();
        index = index(wanted);
        add("subject = :subject", "subject", wanted.subject());
        add("act in (:acts)", "acts", ofOneReference && !wanted.acts().isEmpty() ? wanted.acts() : null);
        add("who = :who", "who", wanted.who());
        add("at >= :from", "from", wanted.from() == null ? null : UtcColumns.of(wanted.from()));
        add("at < :until", "until", wanted.until() == null ? null : UtcColumns.of(wanted.until()));
        after.ifPresent(place -> {
            add("at <= :lastAt", "lastAt", UtcColumns.of(place.at()));
            add("(at < :lastAt or id < :lastId)", "lastId", place.id());
        });
    }

    private static String index(Wanted wanted) {
        if (wanted.subject() != null) {
            return "audit_entry_subject_at";
        }
        var columns = (wanted.who() == null ? "" : "who_") + (wanted.acts().isEmpty() ? "" : "act_");
        return "audit_entry_" + columns + "at";
    }

    private void add(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    /** Finds the ids of a page, the newest first. */
    String statement(int most) {
        if (acts.isEmpty()) {
            return "select id from (%s) found".formatted(part("", most));
        }
        var parts = new ArrayList<String>();
        for (var act : acts) {
            var name = "act" + parts.size();
            values.put(name, act);
            parts.add("(%s)".formatted(part("act = :" + name, most)));
        }
        return "select id from (%s) found order by at desc, id desc limit %d"
                .formatted(String.join(" union all ", parts), most);
    }

    private String part(String act, int most) {
        var all = new ArrayList<>(conditions);
        if (!act.isEmpty()) {
            all.add(act);
        }
        return "select id, at from audit_entry force index (%s)%s order by at desc, id desc limit %d"
                .formatted(
                        index,
                        all.isEmpty() ? "" : all.stream().collect(Collectors.joining(" and ", " where ", "")),
                        most);
    }

    Map<String, Object> values() {
        return values;
    }
}
