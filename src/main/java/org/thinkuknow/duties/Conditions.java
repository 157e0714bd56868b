package org.thinkuknow.duties;

import org.thinkuknow.content.Entry;

import java.util.List;

/** Reads what has to be so for a rule. */
final class Conditions {

    private Conditions() {}

    /** What stands under a key, if it is there. */
    static List<Condition> all(Entry entry, String key) {
        return entry.keys().contains(key)
                ? entry.part(key).map(Conditions::each).orElse(List.of())
                : List.of();
    }

    /** Groups of conditions, of which one is enough. */
    static List<List<Condition>> groups(Entry entry, String key) {
        return entry.keys().contains(key)
                ? entry.list(key).stream().map(Conditions::each).toList()
                : List.of();
    }

    private static List<Condition> each(Entry part) {
        var conditions = part.keys().stream()
                .sorted()
                .map(fact -> new Condition(fact, part.text(fact)))
                .toList();
        if (conditions.isEmpty()) {
            part.wrong("Name a fact and what it has to say, such as `only-to: uk`.");
        }
        conditions.stream()
                .filter(condition -> !condition.isReadable())
                .forEach(condition -> part.wrong(
                        condition.fact(),
                        "A bound reads `at least 3`, `at most 2`, `over 6`, `under 30` or `not under 3`, or"
                                + " two with `and`."));
        return conditions;
    }
}
