package org.thinkuknow.readability;

import org.springframework.core.io.ClassPathResource;
import org.thinkuknow.content.ContentFiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The words that a formula takes to be known, and those that our lessons teach. */
final class FamiliarWords {

    /** The words that stand in a lesson's subject, and British spellings of words on the lists. */
    static final String OURS = "words/familiar-words.txt";

    private final Set<String> words;
    /** A text uses few words again and again. */
    private final Map<String, Boolean> found = new HashMap<>();

    FamiliarWords(Set<String> words) {
        this.words = words;
    }

    /** Reads a list that is packed with the application, and adds our own words. */
    static FamiliarWords read(String list, ContentFiles files) {
        try {
            var packed = new ClassPathResource("readability/" + list).getContentAsString(StandardCharsets.UTF_8);
            var words = new HashSet<String>();
            Stream.of(packed, files.text(OURS).orElse(""))
                    .flatMap(String::lines)
                    .map(line -> line.replaceFirst("#.*", ""))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(words::add);
            return new FamiliarWords(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a word in small letters is known: as it is, as a regular form of a known word, or in each of its parts. */
    boolean hold(String word) {
        return found.computeIfAbsent(
                word,
                each -> isKnown(each)
                        || each.contains("-") && Stream.of(each.split("-")).allMatch(this::isKnown));
    }

    private boolean isKnown(String word) {
        return BaseForms.of(word).anyMatch(words::contains);
    }
}
