package org.thinkuknow.cues;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases laid over one another where they begin alike, so that going through a message once finds all of them, however many
 * there are (decision 0018).
 */
final class PhraseTree {

    /** Told of each phrase by the number it was added under, and the places of its first and last word. */
    @FunctionalInterface
    interface Finder {
        void found(int phrase, int first, int last);
    }

    private static final class Fork {
        private final Map<String, List<Fork>> byWord = new HashMap<>();
        private final Map<PhrasePart, Fork> byPart = new HashMap<>();
        private final List<Integer> phrases = new ArrayList<>(0);
        private @Nullable Fork afterGap;

        Fork next(PhrasePart part) {
            if (part.isGap()) {
                return afterGap = afterGap == null ? new Fork() : afterGap;
            }
            return byPart.computeIfAbsent(part, key -> {
                var next = new Fork();
                part.choices().forEach(choice -> lay(choice, next));
                return next;
            });
        }

        private void lay(List<String> choice, Fork next) {
            var from = this;
            for (var word : choice) {
                var to = word == choice.getLast() ? next : new Fork();
                from.byWord.computeIfAbsent(word, key -> new ArrayList<>(1)).add(to);
                from = to;
            }
        }
    }

    private final Fork root = new Fork();

    void add(int phrase, List<PhrasePart> parts) {
        var fork = root;
        for (var part : parts) {
            fork = fork.next(part);
        }
        fork.phrases.add(phrase);
    }

    /** Tells of every phrase in a message, in the order of their first words. */
    void find(List<MessageWords.Word> message, Finder finder) {
        for (var i = 0; i < message.size(); i++) {
            follow(root, message, i, message.get(i).place(), finder);
        }
    }

    private static void follow(Fork fork, List<MessageWords.Word> message, int at, int first, Finder finder) {
        if (fork.byWord.isEmpty()) {
            return;
        }
        for (var reading : message.get(at).readings()) {
            var forks = fork.byWord.get(reading);
            if (forks != null) {
                forks.forEach(next -> arrive(next, message, at, first, finder));
            }
        }
    }

    private static void arrive(Fork fork, List<MessageWords.Word> message, int at, int first, Finder finder) {
        var last = message.get(at).place();
        fork.phrases.forEach(phrase -> finder.found(phrase, first, last));
        for (var next = at + 1; next < message.size(); next++) {
            var between = message.get(next).place() - last - 1;
            if (between == 0) {
                follow(fork, message, next, first, finder);
            }
            if (fork.afterGap == null || between > Phrase.LONGEST_GAP) {
                break;
            }
            follow(fork.afterGap, message, next, first, finder);
        }
    }
}
