package org.thinkuknow.ask;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which answers come first whatever else a child's words resemble: a likeness of words must not lead somebody in danger to a
 * page about something else. The rules stand in {@code content/ask/search.yaml}.
 *
 * @param rules  the gravest first; those that hold all count, in this order
 * @param brands names of apps, which say where and not what: they count little
 */
record FirstAnswers(List<Rule> rules, List<String> brands) {

    static final FirstAnswers NONE = new FirstAnswers(List.of(), List.of());

    /** Begins a phrase that means just these words, not what means the same. */
    private static final String WORD_FOR_WORD = "=";

    /**
     * When an answer comes first.
     *
     * @param answer its slug
     * @param said   of each list something is said
     * @param unless nothing of this is said
     */
    record Rule(String answer, List<List<String>> said, List<String> unless) {}

    /** The slugs of the answers whose rules hold. */
    List<String> in(String question, ChildrensWords words) {
        var typed = words.tokens(ChildrensWords.STEM_ALONE, question);
        var meant = words.tokens(ChildrensWords.MEANING, question);
        return rules.stream()
                .filter(rule -> rule.said().stream().allMatch(any -> isSaid(any, typed, meant, words)))
                .filter(rule -> !isSaid(rule.unless(), typed, meant, words))
                .map(Rule::answer)
                .distinct()
                .toList();
    }

    /** Every phrase of the rules as it is written. */
    Stream<String> phrases() {
        return rules.stream()
                .flatMap(rule -> Stream.concat(rule.said().stream().flatMap(List::stream), rule.unless().stream()))
                .map(phrase -> phrase.replace(WORD_FOR_WORD, ""));
    }

    private static boolean isSaid(List<String> phrases, List<String> typed, List<String> meant, ChildrensWords words) {
        return phrases.stream()
                .anyMatch(phrase -> phrase.startsWith(WORD_FOR_WORD)
                        ? holds(typed, words.tokens(ChildrensWords.STEM_ALONE, phrase))
                        : holds(meant, words.tokens(ChildrensWords.MEANING, phrase)));
    }

    private static boolean holds(List<String> text, List<String> phrase) {
        return !phrase.isEmpty() && Collections.indexOfSubList(text, phrase) >= 0;
    }
}
