package org.thinkuknow.cues;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A first look at a message that costs little: which phrases are worth looking for in earnest. Most messages hold no phrase with
 * its companions anywhere near, and need no second look.
 */
final class Glance {

    /** Phrases and their gaps are shorter than this, so that what is further away stands outside every {@code near}. */
    private static final int LONGEST_PHRASE = 20;

    private final PhraseTree tree = new PhraseTree();
    private final List<String> names = new ArrayList<>();
    private final List<Integer> kinds = new ArrayList<>();
    private final Map<List<String>, Integer> kindsByPhrases = new HashMap<>();
    private final List<Watched> rules = new ArrayList<>();

    private record Watched(int any, List<Integer> companions, int near, List<Integer> contexts) {
    }

    Glance(RuleBook book) {
        var contexts = new HashMap<String, List<Integer>>();
        book.contexts().forEach((id, context) -> contexts.put(id, List.of(
                kind(context.name(), context.any(), book.words()), kind(context.reservations(), context.notIf(), book.words()))));
        book.rules().forEach((id, rule) -> rules.add(new Watched(kind(id, rule.any(), book.words()),
                rule.companions().stream().map(phrases -> companions(phrases, book.words())).toList(), rule.near(),
                rule.unless().stream().flatMap(name -> contexts.get(name).stream()).toList())));
    }

    private int companions(List<Phrase> phrases, WordLists words) {
        return kindsByPhrases.computeIfAbsent(phrases.stream().map(Phrase::text).toList(), key -> kind("", phrases, words));
    }

    private int kind(String name, List<Phrase> phrases, WordLists words) {
        var kind = kinds.isEmpty() ? 0 : kinds.getLast() + 1;
        for (var i = 0; i < phrases.size(); i++) {
            tree.add(names.size(), phrases.get(i).parts(words));
            names.add(Watch.phrase(name, i));
            kinds.add(kind);
        }
        return kind;
    }

    /** The names of the phrases that stand where they may be part of a cue, and of whatever may take it back; none if there is no cue. */
    Set<String> phrasesIn(List<Word> message) {
        var seen = new Places[kinds.getLast() + 1];
        tree.find(message, (phrase, first, last) -> {
            var kind = kinds.get(phrase);
            if (seen[kind] == null) {
                seen[kind] = new Places();
            }
            seen[kind].add(phrase, first, last);
        });
        var worth = new HashSet<String>();
        rules.forEach(rule -> addWorth(rule, seen, worth));
        return worth;
    }

    private void addWorth(Watched rule, Places[] seen, Set<String> worth) {
        var any = seen[rule.any];
        if (any == null || rule.companions.stream().anyMatch(kind -> seen[kind] == null)) {
            return;
        }
        var before = worth.size();
        for (var i = 0; i < any.count(); i++) {
            var number = i;
            if (rule.companions.stream().allMatch(kind -> seen[kind].anyNear(any, number, rule.near + LONGEST_PHRASE))) {
                worth.add(names.get(any.phrase(i)));
            }
        }
        if (worth.size() > before) {
            rule.contexts.stream().filter(kind -> kind >= 0 && seen[kind] != null).forEach(kind -> {
                for (var i = 0; i < seen[kind].count(); i++) {
                    worth.add(names.get(seen[kind].phrase(i)));
                }
            });
        }
    }
}
