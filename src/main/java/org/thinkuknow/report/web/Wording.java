package org.thinkuknow.report.web;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.translation.Words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * The words of the form and the receipt for one kind of reader: in English from the text file with the reader's name, in another
 * language from that language's file, for the same places; what one reader alone is told begins there with the reader's name.
 */
final class Wording {

    private final Properties words = new Properties();

    private Wording(Reader reader) {
        var file = reader.key() + ".properties";
        try (var text = new InputStreamReader(
                Objects.requireNonNull(Wording.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            words.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Wording(Reader reader, Words translated) {
        of(reader)
                .places()
                .forEach(place -> words.setProperty(
                        place,
                        Optional.ofNullable(translated.find(reader.key() + "." + place))
                                .orElseGet(() -> translated.get(place))));
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
