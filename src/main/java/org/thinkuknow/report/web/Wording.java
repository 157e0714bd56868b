package org.thinkuknow.report.web;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.language.Words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of the form and the receipt for one kind of reader: in English from the text file with the reader's name, in another
 * language from its own file, where the words for one reader alone begin with the reader's name.
 */
final class Wording {

    private final Properties words = new Properties();

    private Wording(Reader reader) {
        var file = reader.key() + ".properties";
        try (var text = new InputStreamReader(Objects.requireNonNull(Wording.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            words.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Wording(Reader reader, Words translated) {
        var others = Set.of(Reader.values()).stream().map(each -> each.key() + ".").collect(Collectors.toSet());
        translated.places().stream().filter(place -> others.stream().noneMatch(place::startsWith)).forEach(place -> words.setProperty(place, translated.get(place)));
        var own = reader.key() + ".";
        translated.places().stream().filter(place -> place.startsWith(own)).forEach(place -> words.setProperty(place.substring(own.length()), translated.get(place)));
    }

    /** The words in English. */
    static Wording of(Reader reader) {
        return new Wording(reader);
    }

    /** The words in a language. */
    static Wording of(Reader reader, Words words) {
        return words.language().isEnglish() ? of(reader) : new Wording(reader, words);
    }

    /**
     * The words for one place.
     *
     * @throws NullPointerException if the file has none
     */
    public String get(String place) {
        return Objects.requireNonNull(words.getProperty(place), place);
    }

    /** The words for a place that not every reader has. */
    public @Nullable String find(String place) {
        return words.getProperty(place);
    }

    Set<String> places() {
        return words.stringPropertyNames();
    }
}
