package org.thinkuknow.web;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.centre.AddressRule;
import org.thinkuknow.centre.Addresses;
import org.thinkuknow.support.RunningApplication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Each file that is given out asks again who somebody is (decision 0121), or it is written here why it need not. */
class FilesAboutPeopleIT extends RunningApplication {

    private static final Path CODE = Path.of("src", "main", "java");
    private static final Pattern GIVES = Pattern.compile("CONTENT_DISPOSITION|\\.attachment\\(");
    private static final Pattern AT = Pattern.compile("@GetMapping\\(\"([^\"]+)\"\\)");

    private static final Map<String, String> HARMLESS = Map.ofEntries(
            Map.entry("/transfer/{reference}/{key}", "a link and a code open it, not a session"),
            Map.entry("/visits/calendar/{secret}.ics", "a secret address opens it, not a session"),
            Map.entry("/statistics/{period}/figures.csv", "counts, the small ones hidden"),
            Map.entry("/statistics/{period}/report.pdf", "counts, the small ones hidden"),
            Map.entry("/safeguarding/figures.csv", "counts, the small ones hidden"),
            Map.entry("/teach/own/{reference}/lesson.zip", "a lesson"),
            Map.entry("/learn/{band}/{slug}/quiz.gift", "a quiz, for everybody"),
            Map.entry("/learn/{band}/{slug}/quiz.csv", "a quiz, for everybody"),
            Map.entry("/learn/{band}/{slug}/quiz-qti.zip", "a quiz, for everybody"),
            Map.entry("/learn/{band}/{slug}/scorm.zip", "a quiz, for everybody"),
            Map.entry("/teach/results/{reference}/answers.csv", "a class's answers, without names"),
            Map.entry("/teach/results/{reference}/results.pdf", "a class's answers, without names"),
            Map.entry("/visits/{reference}/letter.pdf", "what is sent to a school before a visit"),
            Map.entry("/visits/{reference}/sheet.pdf", "what hangs in a school after a visit"));

    @Autowired
    private Addresses addresses;

    @Test
    void eachAsksAgainOrItIsWrittenWhyNot() throws IOException {
        var asks = addresses.all().stream()
                .filter(AddressRule::takesOut)
                .map(AddressRule::pattern)
                .collect(Collectors.toSet());
        var given = given();
        assertThat(given).hasSizeGreaterThan(20).containsAll(asks).containsAll(HARMLESS.keySet());
        assertThat(given)
                .allSatisfy(each -> assertThat(asks.contains(each)).as(each).isNotEqualTo(HARMLESS.containsKey(each)));
    }

    private static Set<String> given() throws IOException {
        try (var files = Files.walk(CODE)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(FilesAboutPeopleIT::read)
                    .filter(code -> GIVES.matcher(code).find())
                    .flatMap(FilesAboutPeopleIT::addresses)
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<String> addresses(String code) {
        return AT.matcher(code).results().map((MatchResult each) -> each.group(1));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
