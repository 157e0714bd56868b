package org.thinkuknow.cues;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A first look at a message that costs little: which phrases are worth looking for in earnest. Most messages hold no phrase with
 * its companions anywhere near, and need no second look (decision 0018).
 */
final class Prefilter {

    /** Phrases with their gaps are shorter than this, so that what is further away stands outside every {@code near}. */
    private static final int LONGEST_PHRASE = 20;

    private final PhraseTree tree = new PhraseTree();
    private final List<Phrase> phrases = new ArrayList<>();
    private final List<List<Integer>> listsOf = new ArrayList<>();
    private final Map<Phrase, Integer> numbers = new HashMap<>();
    private final Map<Set<Phrase>, Integer> lists = new HashMap<>();
    private final List<Watched> rules;

    /** A rule, its lists of phrases by their numbers. */
    private record Watched(CueRule rule, int any, List<Integer> companions, int near, List<Integer> contexts) {}

    /**
     * What is worth a second look.
     *
     * @param rules   those that may find something, in the order of the files; no other can
     * @param phrases the texts of the phrases that they need, and of those that may take back what they find
     */
    record Worth(List<CueRule> rules, Set<String> phrases) {}

    Prefilter(RuleBook book) {
        this.rules = book.rules().values().stream()
                .map(rule -> new Watched(
                        rule,
                        list(rule.any(), book.words()),
                        rule.companions().stream()
                                .map(each -> list(each, book.words()))
                                .toList(),
                        rule.near(),
                        rule.unless().stream()
                                .map(book.contexts()::get)
                                .map(context -> list(context.phrases().collect(Collectors.toSet()), book.words()))
                                .toList()))
                .toList();
    }

    private int list(Set<Phrase> all, WordLists words) {
        return lists.computeIfAbsent(all, key -> {
            all.forEach(phrase -> listsOf.get(number(phrase, words)).add(lists.size()));
            return lists.size();
        });
    }

    private int number(Phrase phrase, WordLists words) {
        return numbers.computeIfAbsent(phrase, key -> {
            tree.add(phrases.size(), phrase.parts(words));
            phrases.add(phrase);
            listsOf.add(new ArrayList<>(1));
            return phrases.size() - 1;
        });
    }

    /** What of a message is worth a second look; nothing if no rule can find anything in it. */
    Worth at(List<MessageWords.Word> message) {
        var seen = seenIn(message);
        var likely = rules.stream()
                .filter(rule -> message.size() <= rule.rule().atMost() && mayBe(rule, seen))
                .toList();
        var worth = new BitSet();
        likely.forEach(rule -> {
            worth.or(seen[rule.any].phrases());
            rule.companions.forEach(list -> worth.or(seen[list].phrases()));
            rule.contexts.stream().filter(list -> seen[list] != null).forEach(list -> worth.or(seen[list].phrases()));
        });
        return new Worth(
                likely.stream().map(Watched::rule).toList(),
                worth.stream().mapToObj(number -> phrases.get(number).text()).collect(Collectors.toSet()));
    }

    private PhrasePositions[] seenIn(List<MessageWords.Word> message) {
        var seen = new PhrasePositions[lists.size()];
        tree.find(message, (phrase, first, last) -> {
            for (var list : listsOf.get(phrase)) {
                if (seen[list] == null) {
                    seen[list] = new PhrasePositions();
                }
                seen[list].add(phrase, first, last);
            }
        });
        return seen;
    }

    private static boolean mayBe(Watched rule, PhrasePositions[] seen) {
        var any = seen[rule.any];
        if (any == null || rule.companions.stream().anyMatch(list -> seen[list] == null)) {
            return false;
        }
        for (var i = 0; i < any.count(); i++) {
            var number = i;
            if (rule.companions.stream()
                    .allMatch(list -> seen[list].anyNear(any, number, rule.near + LONGEST_PHRASE))) {
                return true;
            }
        }
        return false;
    }
}
