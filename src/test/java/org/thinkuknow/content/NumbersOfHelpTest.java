package org.thinkuknow.content;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** A telephone number that a text names is one of the helplines, so that it is looked at again in time. */
class NumbersOfHelpTest {

    private static final ContentFiles FILES = ContentFiles.in(Path.of("content"), Path.of("frontend", "illustrations"));
    /** Numbers as people call them: 0800 1111, 116 123; and the short ones after a word that says so. */
    private static final Pattern NUMBER = Pattern.compile(
            "\\b0\\d{2,4} \\d{3,4}(?: \\d{3,4})?\\b|\\b116 "
                    + "\\d{3}\\b|(?i)(?<=\\b(?:call|ring|dial|text|dialling|shout|on|number) )(?:\\d{3}|\\d{4,5})\\b(?! "
                    + "?(?:minutes|people|words|posts|messages|per|%|,\\d|metres|likes|children|pupils|seconds|hours|days|times))");

    @Test
    void everyNumberInATextIsAHelplines() {
        var problems = new Problems();
        var known = Helplines.read(FILES, LocalDate.of(2026, 11, 24), problems).all().stream()
                .flatMap(line -> Stream.concat(line.phone().stream(), line.text().stream()))
                .collect(Collectors.toSet());
        var strange = new ArrayList<String>();
        for (var file : FILES.under("")) {
            if (file.matches("(lessons|ask|help|own)/.*\\.(md|yaml)") && !file.equals("help/helplines.yaml")) {
                numbers(FILES.text(file).orElseThrow()).stream()
                        .filter(number -> !known.contains(number))
                        .forEach(number -> strange.add(file + ": " + number));
            }
        }
        assertThat(strange).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Call Childline on 0800 1112 now., 0800 1112",
        "In danger? Ring 998., 998",
        "Text 85259 to talk., 85259",
        "Samaritans: 116 124., 116 124"
    })
    void aWrongNumberIsSeen(String text, String number) {
        assertThat(numbers(text)).isEqualTo(Set.of(number));
    }

    private static Set<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
    }
}
