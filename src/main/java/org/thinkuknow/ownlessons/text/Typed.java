package org.thinkuknow.ownlessons.text;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What somebody has typed into a field, made fit to stand in a text, and back. */
final class Typed {

    /** A line that would open a step or a block; how many backslashes stand before it says how often it was kept from that. */
    private static final Pattern OPENS = Pattern.compile("^(?<before>\\s*\\\\*)(?<mark>## |:::)");

    private static final Pattern KEPT = Pattern.compile("^(?<space>\\s*)\\\\(?<rest>\\\\*(?:## |:::))");
    private static final Pattern HALF_A_SIGN =
            Pattern.compile("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private static final Pattern LINE_END = Pattern.compile("\\R");

    private Typed() {}

    /** Several lines, without empty ones at either end. */
    static String lines(String typed) {
        return whole(typed).replaceAll("\\A(?:[ \\t]*\n)+", "").stripTrailing();
    }

    /** One line. */
    static String line(String typed) {
        return whole(typed).replaceAll("\\s+", " ").strip();
    }

    private static String whole(String typed) {
        return HALF_A_SIGN
                .matcher(LINE_END.matcher(typed)
                        .replaceAll("\n")
                        .replace("\ufeff", "")
                        .replace("\0", ""))
                .replaceAll("");
    }

    /** Keeps lines of words from opening or closing anything; the renderer shows them as they were typed. */
    static String guarded(String words) {
        return words.lines()
                .map(line -> OPENS.matcher(line).replaceFirst("${before}\\\\${mark}"))
                .collect(Collectors.joining("\n"));
    }

    /** The words before they were guarded. */
    static String unguarded(String words) {
        return words.lines()
                .map(line -> KEPT.matcher(line).replaceFirst("${space}${rest}"))
                .collect(Collectors.joining("\n"));
    }
}
