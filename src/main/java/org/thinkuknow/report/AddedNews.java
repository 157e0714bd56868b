package org.thinkuknow.report;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a message says that came with the form: which fields joined the report, and words of its own.
 *
 * @param joined the fields that were empty before
 * @param rest   what the message says beside, empty if nothing
 */
public record AddedNews(List<Field> joined, String rest) {

    private static final String ADDED = "Added: ";
    private static final String DANGERS = "Questions about danger";

    public AddedNews {
        joined = List.copyOf(joined);
    }

    /** Takes a message apart. A message that only begins like the news is words of its own. */
    public static AddedNews of(String message) {
        var first = message.lines().findFirst().orElse("");
        var joined = Arrays.stream(Field.values())
                .filter(field -> first.contains(field.label()))
                .toList();
        return first.equals(line(joined, first.contains(DANGERS)))
                ? new AddedNews(joined, message.substring(first.length()).strip())
                : new AddedNews(List.of(), message);
    }

    /** The line that names what joined the report; empty if nothing did. */
    static String line(Collection<Field> joined, boolean dangers) {
        var names = Stream.concat(
                        joined.stream().sorted().map(Field::label), dangers ? Stream.of(DANGERS) : Stream.empty())
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : ADDED + names + ".";
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "AddedNews" + joined;
    }
}
