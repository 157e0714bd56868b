package org.thinkuknow.oversight;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.oversight.Acts.Choice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * What a supervisor looks for in the record, as it stands in an address. No name stands there: a person is a number that only this
 * application can make (decision 0077).
 *
 * @param person    the person's number; nobody in particular if it is empty
 * @param reference as it stands in the record; any if it is empty
 * @param what      a kind of acts or one act, or any
 * @param from      the first day, or any
 * @param to        the last day, or any
 * @param night     whether it is only from the evening of the first day to the morning of the last
 */
public record RecordFilter(
        String person,
        String reference,
        @Nullable Choice what,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean night) {

    /** Everything. */
    public static final RecordFilter ALL = new RecordFilter("", "", null, null, null, false);

    /** When a night begins and ends, in the time of London. */
    public static final LocalTime EVENING = LocalTime.of(20, 0);

    /** When a night ends. */
    public static final LocalTime MORNING = LocalTime.of(8, 0);

    /** Days the wrong way round are turned, and a night needs two days. */
    public RecordFilter {
        if (from != null && to != null && to.isBefore(from)) {
            var last = from;
            from = to;
            to = last;
        }
        night = night && from != null && to != null && from.isBefore(to);
    }

    /** What an address asks for; what it says that nobody understands is left out. */
    public static RecordFilter of(Map<String, List<String>> query) {
        return new RecordFilter(
                first(query, "person").matches("[0-9a-f]{16}") ? first(query, "person") : "",
                RecordReference.of(first(query, "reference")).orElse(""),
                Acts.choice(first(query, "what")).orElse(null),
                day(first(query, "from")),
                day(first(query, "to")),
                query.containsKey("night"));
    }

    private static String first(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.matches("[12]\\d{3}-\\d\\d-\\d\\d") ? LocalDate.parse(text) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** As it stands in an address, with its question mark; empty if it is everything. */
    public String query() {
        var query = new StringJoiner("&", "?", "").setEmptyValue("");
        add(query, "person", person);
        add(query, "reference", reference);
        add(query, "what", what == null ? "" : what.inAddress());
        add(query, "from", from == null ? "" : from.toString());
        add(query, "to", to == null ? "" : to.toString());
        if (night) {
            query.add("night");
        }
        return query.toString();
    }

    private static void add(StringJoiner query, String name, String value) {
        if (!value.isEmpty()) {
            query.add(name + "=" + value);
        }
    }

    /** The same of another person; of anybody if the number is empty. */
    public RecordFilter by(String other) {
        return new RecordFilter(other, reference, what, from, to, night);
    }

    /** The same of another reference; of any if it is empty. */
    public RecordFilter about(String other) {
        return new RecordFilter(person, other, what, from, to, night);
    }

    /** The same of other acts; of any if there is none. */
    public RecordFilter doing(@Nullable Choice other) {
        return new RecordFilter(person, reference, other, from, to, night);
    }

    /** The same of other days. */
    public RecordFilter on(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new RecordFilter(person, reference, what, first, last, false);
    }

    /** The same of the night before a day. */
    public RecordFilter onTheNightBefore(LocalDate day) {
        return new RecordFilter(person, reference, what, day.minusDays(1), day, true);
    }

    /** Whether days were chosen. */
    public boolean hasDays() {
        return from != null || to != null;
    }

    @Nullable
    Instant since() {
        return from == null ? null : UkTime.instant(from.atTime(night ? EVENING : LocalTime.MIN));
    }

    @Nullable
    Instant until() {
        if (to == null) {
            return null;
        }
        return UkTime.instant(night ? to.atTime(MORNING) : to.plusDays(1).atStartOfDay());
    }

    /** In words, for the record itself: which days, which acts, of whom. */
    String words(String who) {
        var words = new ArrayList<String>();
        if (!who.isEmpty()) {
            words.add("by " + who);
        }
        if (what != null) {
            words.add(what.words());
        }
        if (!reference.isEmpty()) {
            words.add("of " + reference);
        }
        if (from != null) {
            words.add("from " + UkTime.day(from) + (night ? ", " + EVENING : ""));
        }
        if (to != null) {
            words.add("to " + UkTime.day(to) + (night ? ", " + MORNING : ""));
        }
        return words.isEmpty() ? "everything" : String.join("; ", words);
    }
}
