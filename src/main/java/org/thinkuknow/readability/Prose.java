package org.thinkuknow.readability;

import org.thinkuknow.content.Passage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A text as the formulas see it.
 *
 * @param names words that are never written without a capital and have one within a sentence, in small letters
 */
record Prose(List<Sentence> sentences, Set<String> names) {

    static Prose of(List<Passage> passages) {
        var sentences = Sentences.of(passages);
        var names = new HashSet<String>();
        sentences.forEach(sentence ->
                sentence.words().stream().skip(1).filter(Prose::hasCapital).forEach(word -> names.add(bare(word))));
        sentences.forEach(sentence ->
                sentence.words().stream().filter(word -> !hasCapital(word)).forEach(word -> names.remove(bare(word))));
        return new Prose(sentences, names);
    }

    private static boolean hasCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("'s?$", "");
    }

    /** One of its sentences alone. */
    Prose only(Sentence sentence) {
        return new Prose(List.of(sentence), names);
    }

    /** The text in parts of whole sentences, each with at least so many words where there are as many. */
    List<Prose> samples(int words) {
        var samples = new ArrayList<List<Sentence>>();
        var open = new ArrayList<Sentence>();
        for (var sentence : sentences) {
            open.add(sentence);
            if (new Prose(open, names).wordCount() >= words) {
                samples.add(List.copyOf(open));
                open.clear();
            }
        }
        if (!open.isEmpty()) {
            var rest = samples.isEmpty() ? List.<Sentence>of() : samples.removeLast();
            samples.add(Stream.concat(rest.stream(), open.stream()).toList());
        }
        return samples.stream().map(sample -> new Prose(sample, names)).toList();
    }

    Stream<String> words() {
        return sentences.stream().map(Sentence::words).flatMap(List::stream);
    }

    long wordCount() {
        return words().count();
    }

    double wordsPerSentence() {
        return (double) wordCount() / sentences.size();
    }

    /** The words that a list does not hold, each as often as it occurs. Names and numbers are familiar. */
    List<String> unfamiliar(FamiliarWords familiar) {
        return words().filter(word -> !Character.isDigit(word.charAt(0)) && !names.contains(bare(word)))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !familiar.hold(word))
                .toList();
    }
}
