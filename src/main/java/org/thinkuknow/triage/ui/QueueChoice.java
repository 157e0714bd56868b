package org.thinkuknow.triage.ui;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.Door;
import org.thinkuknow.triage.CaseQueue.QueueFilter;
import org.thinkuknow.triage.CaseState;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an officer chose to see of the queue, as it stands in the address: a desk that is loaded again, or sent to a colleague, shows
 * the same.
 */
record QueueChoice(QueueFilter filter) {

    /** Everything. */
    static final QueueChoice ALL = new QueueChoice(QueueFilter.ALL);

    /** What an address asks for; what it says that nobody understands is left out. */
    static QueueChoice of(Map<String, List<String>> query) {
        var whose = find(QueueFilter.Whose.values(), query, "whose");
        var order = find(QueueFilter.Order.values(), query, "order");
        return new QueueChoice(new QueueFilter(
                find(Level.values(), query, "level"),
                whose == null ? QueueFilter.Whose.ANYBODY : whose,
                find(CaseState.values(), query, "state"),
                find(Door.values(), query, "by"),
                query.containsKey("overdue"),
                find(QueueFilter.Waits.values(), query, "waits"),
                order == null ? QueueFilter.Order.NEXT_DEADLINE : order));
    }

    /** As it stands in an address, with its question mark; empty if nothing was chosen. */
    String query() {
        var query = new StringJoiner("&", "?", "").setEmptyValue("");
        add(query, "level", filter.level());
        add(query, "whose", filter.whose() == QueueFilter.Whose.ANYBODY ? null : filter.whose());
        add(query, "state", filter.state());
        add(query, "by", filter.door());
        add(query, "waits", filter.waits());
        if (filter.overdue()) {
            query.add("overdue");
        }
        add(query, "order", filter.order() == QueueFilter.Order.NEXT_DEADLINE ? null : filter.order());
        return query.toString();
    }

    /** As officers read it, such as "Mine · Overdue". */
    String words() {
        return Stream.of(
                        filter.whose() == QueueFilter.Whose.ANYBODY
                                ? ""
                                : filter.whose().words(),
                        filter.overdue() ? "Overdue" : "",
                        filter.level() == null ? "" : filter.level().title(),
                        filter.waits() == null ? "" : filter.waits().words(),
                        filter.state() == null ? "" : filter.state().words(),
                        filter.door() == null ? "" : filter.door().words(),
                        filter.order() == QueueFilter.Order.NEXT_DEADLINE
                                ? ""
                                : filter.order().words())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    static void add(StringJoiner query, String name, @Nullable Enum<?> chosen) {
        if (chosen != null) {
            query.add(name + "=" + inAddress(chosen));
        }
    }

    static <T extends Enum<T>> @Nullable T find(T[] values, Map<String, List<String>> query, String name) {
        return Arrays.stream(values)
                .filter(value -> query.getOrDefault(name, List.of()).contains(inAddress(value)))
                .findFirst()
                .orElse(null);
    }

    private static String inAddress(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
