package org.thinkuknow.quiz;

import org.thinkuknow.content.Entry;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/** The entries of a list within a question: how many there are, what each may hold, and that they differ. */
record Rows(List<Entry> entries) {

    /** Reads the list under a key; a number of entries beyond the limits is a problem, and so is a key that is not known. */
    static Rows of(Entry question, String key, int fewest, int most, String... known) {
        var entries = question.list(key);
        if (question.keys().contains(key) && (entries.size() < fewest || entries.size() > most)) {
            question.wrong(
                    key,
                    "There must be %s `%s` here; there %s %d."
                            .formatted(
                                    fewest == most ? "exactly " + fewest : fewest + " to " + most,
                                    key,
                                    entries.size() == 1 ? "is" : "are",
                                    entries.size()));
        }
        entries.forEach(entry -> entry.onlyKeys(known));
        return new Rows(entries);
    }

    /** Two entries that say the same under a key are a problem. */
    void allDifferent(String key) {
        var seen = new HashSet<String>();
        entries.forEach(entry -> entry.optionalText(key)
                .filter(text -> !seen.add(text))
                .ifPresent(text -> entry.wrong(
                        key, "`%s: %s` stands here twice; every one must be different.".formatted(key, text))));
    }

    /** A key that some entries have and others lack is a problem. */
    void allOrNone(String key) {
        var lacking = entries.stream()
                .filter(entry -> entry.optionalText(key).isEmpty())
                .toList();
        if (lacking.size() < entries.size()) {
            lacking.forEach(entry -> entry.wrong(
                    key, "Others here have a `%s`; give this one, too, or take them all out.".formatted(key)));
        }
    }

    <T> List<T> map(Function<Entry, T> each) {
        return entries.stream().map(each).toList();
    }
}
