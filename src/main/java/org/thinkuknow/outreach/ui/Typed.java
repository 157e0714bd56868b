package org.thinkuknow.outreach.ui;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What somebody typed into a form, by the names of its fields. */
record Typed(Map<String, String> values) {

    /** What stands in a field, without the spaces around it; a browser ends lines with two letters, we with one. */
    String text(String name) {
        return values.getOrDefault(name, "").replace("\r\n", "\n").strip();
    }

    @Nullable
    LocalDate day(String name) {
        return parsed(name, LocalDate::parse);
    }

    @Nullable
    LocalTime time(String name) {
        return parsed(name, LocalTime::parse);
    }

    /** A day and a time. */
    @Nullable
    LocalDateTime moment(String name) {
        return parsed(name, LocalDateTime::parse);
    }

    /** A whole number; 0 if it is none. */
    int number(String name) {
        return text(name).matches("\\d{1,6}") ? Integer.parseInt(text(name)) : 0;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** The rest of the names of those boxes that are ticked, whose names begin alike. */
    Set<String> ticked(String beginning) {
        return values.keySet().stream()
                .filter(name -> name.startsWith(beginning))
                .map(name -> name.substring(beginning.length()))
                .collect(Collectors.toSet());
    }

    private <T> @Nullable T parsed(String name, Function<String, T> reading) {
        try {
            return reading.apply(text(name));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Never what was typed: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "Typed" + values.keySet();
    }
}
