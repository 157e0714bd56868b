package org.thinkuknow.duties;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One line of a table of deadlines: facts, and what is asked of them.
 *
 * @param rule     the name of a duty, such as {@code initial}, or the id of a rule
 * @param question in words
 */
record DeadlineLine(Nation nation, String rule, FactsReader.Read read, String question) {

    private static final String NOT_OCCURRED_TOLD = "not-occurred-told";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    Facts facts() {
        return read.facts();
    }

    Question asks() {
        return Question.of(question);
    }

    /** Whether the question, or what is told of what was given, has one of the words that a rule is asked by. */
    boolean asksFor(Rule other) {
        var asked = question.toLowerCase(Locale.ROOT);
        return other.askedAs().stream()
                .anyMatch(word -> asked.contains(word)
                        || asks() == Question.IN_TIME && read.day("given").isEmpty() && givenAs(word));
    }

    private boolean givenAs(String word) {
        return word.equals("non-occurrence") && read.day(NOT_OCCURRED_TOLD).isPresent();
    }

    /** The day on which is asked: the one in the question, or the one among the facts. */
    Optional<LocalDate> asOf() {
        var named = DAY.matcher(question);
        return named.find()
                ? Optional.of(When.parse(named.group()).day())
                : read.day("today").map(When::day);
    }

    /** When the notification that is asked about was given. */
    Optional<When> given() {
        return read.day("given").or(() -> read.day(NOT_OCCURRED_TOLD));
    }

    String aside(String name) {
        return Optional.ofNullable(read.asides().get(name))
                .orElseThrow(() -> new IllegalArgumentException("A fact is missing that the question asks for."));
    }
}
