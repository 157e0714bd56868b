package org.thinkuknow.figures;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One thing that happened and is counted: what, on which day, and to which of some fixed values it belongs. It holds no word, no
 * name and no reference; by which reference it is found is told beside it and kept by nobody but the module that knows.
 *
 * @param day in UK time
 * @param of  the value of each dimension, a short code
 */
public record Fact(FactKind kind, LocalDate day, Map<Dimension, String> of) {

    /** A code of a fixed list can hold no sentence and no name. */
    private static final int LONGEST_CODE = 60;

    /** @throws IllegalArgumentException if a value is no code */
    public Fact {
        var ordered = new EnumMap<Dimension, String>(Dimension.class);
        ordered.putAll(of);
        if (!ordered.values().stream().allMatch(Fact::isCode)) {
            throw new IllegalArgumentException("A value of a fact is no code");
        }
        of = Collections.unmodifiableMap(ordered);
    }

    /** Looked at letter by letter: millions are read when everything is counted anew. */
    private static boolean isCode(String value) {
        return !value.isEmpty()
                && value.length() <= LONGEST_CODE
                && value.chars()
                        .allMatch(letter ->
                                letter < 128 && Character.isLetterOrDigit(letter) || "_.-".indexOf(letter) >= 0);
    }

    /** A fact that has no dimension yet. */
    public static Fact of(FactKind kind, LocalDate day) {
        return new Fact(kind, day, Map.of());
    }

    /** The same, of a value of an enum. */
    public Fact with(Dimension dimension, Enum<?> value) {
        return with(dimension, value.name());
    }

    /** The same, of a value of a fixed list. */
    public Fact with(Dimension dimension, String value) {
        var more = new EnumMap<Dimension, String>(Dimension.class);
        more.putAll(of);
        more.put(dimension, value);
        return new Fact(kind, day, more);
    }

    /** The dimensions as one line, always in the same order. */
    public String line() {
        return of.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(";"));
    }

    /**
     * Reads what {@link #line} has written.
     *
     * @throws IllegalArgumentException if it was not written so
     */
    public static Fact read(FactKind kind, LocalDate day, String line) {
        var values = new EnumMap<Dimension, String>(Dimension.class);
        for (var part : line.isEmpty() ? new String[0] : line.split(";")) {
            var at = part.indexOf('=');
            values.put(Dimension.valueOf(part.substring(0, Math.max(0, at))), part.substring(at + 1));
        }
        return new Fact(kind, day, values);
    }
}
