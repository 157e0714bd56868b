package org.thinkuknow.translation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** Reads {@code languages.properties}, where it is written down who has checked which language, and the words of each. */
final class LanguageFiles {

    private LanguageFiles() {}

    /** Every language, in the order in which they are offered. */
    static List<Language> languages() {
        var file = read("languages");
        return Arrays.stream(file.getProperty("order").split(" "))
                .map(code -> language(code, file))
                .toList();
    }

    static Language language(String code, Properties file) {
        var by = file.getProperty(code + ".checked-by", "");
        var check = by.isEmpty()
                ? Optional.<Language.Check>empty()
                : Optional.of(new Language.Check(by, LocalDate.parse(file.getProperty(code + ".checked-on", ""))));
        return new Language(
                code,
                Objects.requireNonNull(file.getProperty(code + ".own-name"), code),
                Objects.requireNonNull(file.getProperty(code + ".name"), code),
                file.getProperty(code + ".direction", "ltr").equals("rtl"),
                check);
    }

    /** The words of a language, by place. */
    static Properties words(Language language) {
        return read(language.code());
    }

    private static Properties read(String name) {
        var file = name + ".properties";
        var words = new Properties();
        try (var text = new InputStreamReader(
                Objects.requireNonNull(LanguageFiles.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            words.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
