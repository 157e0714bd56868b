package org.thinkuknow.duties;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What must be so for a rule to apply: a fact and what it has to say.
 *
 * @param wanted a word, or several with "or" between them; or "at least 3", "over 6 and under 30", "at most 2", "not under 3": the last
 *               is met where nobody said a number, too. The numbers of a term are months, those of others days or years, as the fact is
 */
record Condition(String fact, String wanted) {

    private static final Pattern BOUND = Pattern.compile("(not under|at least|at most|under|over) (\\d{1,4})");
    private static final String NOT_UNDER = "not under";

    /** Whether the words are such as can be understood. */
    boolean isReadable() {
        var first = wanted.split(" ", 2)[0];
        return !List.of("not", "at", "under", "over").contains(first)
                || bounds().allMatch(bound -> BOUND.matcher(bound).matches());
    }

    boolean holds(Trigger event) {
        if (fact.equals(Circumstances.HAPPENED)) {
            return !event.facts().of(wanted).isEmpty();
        }
        if (!BOUND.matcher(wanted).lookingAt()) {
            return event.circumstance(fact)
                    .filter(said -> List.of(wanted.split(" or ")).contains(said))
                    .isPresent();
        }
        return bounds().allMatch(bound -> isWithin(bound, event));
    }

    private Stream<String> bounds() {
        return Arrays.stream(wanted.split(" and "));
    }

    private boolean isWithin(String bound, Trigger event) {
        var read = BOUND.matcher(bound);
        if (!read.matches()) {
            return false;
        }
        return compared(event, Integer.parseInt(read.group(2)))
                .map(compared -> switch (read.group(1)) {
                    case NOT_UNDER, "at least" -> compared >= 0;
                    case "at most" -> compared <= 0;
                    case "under" -> compared < 0;
                    default -> compared > 0;
                })
                .orElse(read.group(1).equals(NOT_UNDER));
    }

    private Optional<Integer> compared(Trigger event, int number) {
        return fact.equals(Circumstances.TERM)
                ? event.term()
                        .map(term -> term.comparedWithMonths(number, event.at().day()))
                : event.circumstance(fact)
                        .filter(said -> said.matches("-?\\d{1,6}"))
                        .map(said -> Integer.compare(Integer.parseInt(said), number));
    }
}
