package org.thinkuknow.duties;

import java.util.Optional;

/**
 * What set a rule off.
 *
 * @param at    the day or moment from which is counted
 * @param kind  what happened
 * @param facts all that is known
 * @param words what places and sentences are called
 */
record Trigger(When at, String kind, Facts facts, WordLists words) {

    static final int ADULT = 18;

    /** What is known under a name, told or worked out. */
    Optional<String> circumstance(String name) {
        return new Circumstances(this).find(name);
    }

    /** How long the sentence, or the supervision under an order, is. */
    Optional<Term> term() {
        return facts.said("supervision")
                .flatMap(said -> Term.parse(said, at.day()))
                .or(this::sentence);
    }

    private Optional<Term> sentence() {
        var said = facts.said(Circumstances.TERM)
                .or(() -> facts.said("suspended"))
                .or(() -> facts.said("sentence-kind"))
                .map(text -> text
                        + facts.said("second-starts").map(" starting "::concat).orElse(""));
        var isHalfCustody = facts.isSaid("half-is-custody", "yes")
                || facts.said("sentence-kind")
                        .or(() -> said)
                        .filter(words::isHalfCustody)
                        .isPresent();
        return said.flatMap(text -> Term.parse(text, at.day()))
                .map(this::withoutOverlap)
                .map(term -> isHalfCustody ? term.half() : term);
    }

    private Term withoutOverlap(Term sum) {
        return facts.said("overlap")
                .map(said -> said.matches("\\d{1,4}") ? said + " months" : said)
                .flatMap(said -> Term.parse(said, at.day()))
                .map(sum::without)
                .orElse(sum);
    }

    /** Whether the person was under 18 on the day; nobody is taken for a child unless it is said. */
    boolean isUnderEighteen() {
        return facts.isSaid("under-18", "yes")
                || circumstance("age")
                        .filter(age -> Integer.parseInt(age) < ADULT)
                        .isPresent();
    }
}
