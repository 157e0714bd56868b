package org.thinkuknow.assessment;

import java.util.List;
import java.util.stream.Stream;

/**
 * The level that the answers and the words suggest, and why.
 *
 * @param reasons       the gravest first, in plain words that quote nothing a child wrote
 * @param otherLanguage whether something is written in a language whose signs of danger are not known, or not all
 * @param lookFirst     whether it may be level one all the same, so that it is read before all others of its level
 * @param sure          the level without the reader's opinion: by what was ticked and by signs in the words
 */
public record Suggestion(Level level, List<String> reasons, boolean otherLanguage, boolean lookFirst, Level sure) {

    private static final String NOT_LOOKED_THROUGH = " could not be looked through for signs of danger: read it now.";

    /** What an officer must know of a text that went beyond what the reader has time for. */
    static final String NOT_ALL_READ =
            "There is more than the reader has time for; of what it did not read only signs were looked for.";

    /** What does not follow from the reader's opinion. */
    public Suggestion(Level level, List<String> reasons, boolean otherLanguage, boolean lookFirst) {
        this(level, reasons, otherLanguage, lookFirst, level);
    }

    /** In a language whose signs are known. */
    public Suggestion(Level level, List<String> reasons) {
        this(level, reasons, false, false);
    }

    /** What holds where looking failed: nobody knows what it says, so it is read before all else. */
    public static Suggestion notLookedThrough(String what) {
        return new Suggestion(Level.ONE, List.of(what + NOT_LOOKED_THROUGH));
    }

    /** What holds where the reader had no time, so that the signs stand alone. */
    public static Suggestion notRead() {
        return new Suggestion(Level.THREE, List.of(NOT_ALL_READ));
    }

    /** Whether reasons say, first of all, that nothing was looked through. */
    public static boolean sayNotLookedThrough(List<String> reasons) {
        return !reasons.isEmpty() && reasons.getFirst().endsWith(NOT_LOOKED_THROUGH);
    }

    /** Whether reasons say that nothing was told in words. */
    public static boolean sayNoWords(List<String> reasons) {
        return reasons.contains(Suggestions.NO_WORDS);
    }

    /** Whether it is there because nothing could be looked through. */
    public boolean isNotLookedThrough() {
        return sayNotLookedThrough(reasons);
    }

    /** Whether the signs stand alone for some of the words. */
    public boolean isNotAllRead() {
        return reasons.contains(NOT_ALL_READ);
    }

    /** These reasons and the earlier ones, one a line, behind them, each once: what raises a case is graver than what was known before. */
    public String before(String earlier) {
        return joined(reasons.stream(), earlier.lines());
    }

    /** The earlier reasons and these behind them, each once: what raises nothing is no graver. */
    public String behind(String earlier) {
        return joined(earlier.lines(), reasons.stream());
    }

    /** That nothing was found is untrue once anything is: it goes as soon as another reason stands. */
    private static String joined(Stream<String> first, Stream<String> then) {
        var all = Stream.concat(first, then).distinct().toList();
        var found = all.stream()
                .filter(reason -> !reason.equals(Suggestions.NOTHING))
                .toList();
        return String.join("\n", found.isEmpty() ? all : found);
    }
}
