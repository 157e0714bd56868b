package org.thinkuknow.triage;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A case became level one by something that was added to it, and nobody has opened it since.
 *
 * @param at       when it became so
 * @param released whether it was taken from whoever had it, because they did not open it
 */
record LevelOneRise(long id, Instant at, boolean released) {

    private static final int NAMED = 2;
    private static final int LONGEST = 250;
    private static final String SIGN = "Sign in the words: ";

    /** Why a case became level one, in a few plain words: what was not among its reasons before, or all of them if nothing is new. */
    static String why(List<String> before, List<String> after) {
        var added = after.stream().filter(reason -> !before.contains(reason)).toList();
        var reasons = (added.isEmpty() ? after : added)
                .stream().map(LevelOneRise::shortened).toList();
        var more = reasons.size() - NAMED;
        return reasons.stream().limit(NAMED).collect(Collectors.joining("; "))
                + (more > 0 ? "; and %d more".formatted(more) : "");
    }

    private static String shortened(String reason) {
        var words = reason.replace(SIGN, "").replaceFirst("\\.$", "");
        return words.substring(
                0, words.offsetByCodePoints(0, Math.min(LONGEST, words.codePointCount(0, words.length()))));
    }
}
