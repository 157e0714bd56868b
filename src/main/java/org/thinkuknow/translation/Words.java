package org.thinkuknow.translation;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** The fixed words of the report pages in one language, from the text file with its code. */
public final class Words {

    private final Language language;
    private final Properties words;

    Words(Language language) {
        this.language = language;
        this.words = LanguageFiles.words(language);
    }

    /** The language that they are in. */
    public Language language() {
        return language;
    }

    /** For dates. */
    public Locale locale() {
        return Locale.forLanguageTag(language.tag());
    }

    /**
     * The words for one place.
     *
     * @throws NullPointerException if the file has none
     */
    public String get(String place) {
        return Objects.requireNonNull(words.getProperty(place), place);
    }

    /** The words for a place that not every language or reader has. */
    public @Nullable String find(String place) {
        return words.getProperty(place);
    }

    /** The words for one place, with what belongs where {@code {0}}, {@code {1}} ... stand. */
    public String with(String place, Object... values) {
        var text = get(place);
        for (var i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** What stands before the link that a sentence holds as {@code {link}}. */
    public String before(String place) {
        return get(place).split("\\{link}", -1)[0];
    }

    /** What stands after that link. */
    public String after(String place) {
        return get(place).split("\\{link}", -1)[1];
    }

    /** Every place that has words. */
    public Set<String> places() {
        return words.stringPropertyNames();
    }
}
