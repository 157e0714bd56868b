package org.thinkuknow.replies;

import org.thinkuknow.content.Helpline;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An answer to what is not for us: kind words, and people who can help.
 *
 * @param id    permanent
 * @param name  what the officer chooses by
 * @param child the words to a child
 * @param adult the words to an adult
 */
public record Signpost(String id, String name, String child, String adult, List<Helpline> helplines) {

    /** The whole answer. */
    public String answer(Audience reader) {
        var ways = helplines.stream().map(Signpost::way).collect(Collectors.joining("\n\n"));
        return "%s%n%n%s%n%nIf you are in danger right now, call 999. You can write to us here again."
                .formatted((reader == Audience.ADULT ? adult : child).strip(), ways)
                .replace("\r\n", "\n");
    }

    private static String way(Helpline line) {
        var how = Stream.of(
                        line.phone().map(phone -> "call " + phone), line.text().map(text -> "text " + text), line.web())
                .flatMap(way -> way.stream())
                .collect(Collectors.joining(", "));
        return "%s: %s%s%n%s"
                .formatted(
                        line.name(),
                        how,
                        line.hours()
                                .map(hours -> " (" + hours.toLowerCase(Locale.ROOT) + ")")
                                .orElse(""),
                        line.about());
    }
}
