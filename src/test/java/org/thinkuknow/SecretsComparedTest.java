package org.thinkuknow;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is secret, or made of a secret, is compared by {@link java.security.MessageDigest#isEqual} or by the encoder of passwords, which
 * take the same time however much of it is right.
 */
@Tag("house")
class SecretsComparedTest {

    private static final String SECRET =
            "\\w*(?i:hash|token|secret|proof|signature|digest|password|receipt|seal|hmac)\\w*";
    private static final Pattern COMPARED = Pattern.compile("(?<![\\w.\"])(?:\\w+(?:\\(\\))?\\.)*?" + SECRET
            + "(?:\\([^()]*\\))?\\s*\\.(?:equals|equalsIgnoreCase|contentEquals|compareTo)\\("
            + "|(?:\\bequals|equalsIgnoreCase|contentEquals|Objects\\.equals)\\([^;\"(){}]*?(?<!\\.)\\b" + SECRET
            + "\\b(?!\\.)");
    private static final Pattern CODE_COMPARED =
            Pattern.compile("\\b(?:\\w*[cC]ode|\\w*[kK]ey|digits|mine|plain)(?:\\(\\))?\\.equals\\("
                    + "|\\.equals\\((?:\\w*[cC]ode|\\w*[kK]ey|digits|mine|plain)\\b");
    private static final String WITH_KEYS =
            "vault\\.\\w*(?:hash|made|derive|Derived|anew)\\w*\\(|MessageDigest|javax\\.crypto|SecureRandom|ToldCodes|LinkKeys";

    /** What is compared there, and why anybody may know it. */
    private static final Set<String> NO_SECRET = Set.of(
            "OwnAccountPages", // a new password, and the same again, typed by one person in one form
            "InvitedPages", // likewise
            "Restoring"); // the hash of a file that the operator has

    @Test
    void bytesAreComparedInTheSameTime() {
        noClasses()
                .should()
                .callMethod(Arrays.class, "equals", byte[].class, byte[].class)
                .because("bytes are keyed hashes here, and MessageDigest.isEqual compares them in the same time")
                .check(ArchitectureTest.CODE);
    }

    @Test
    void noSecretIsComparedAsText() throws IOException {
        var found = found(COMPARED, ".");
        assertThat(found).allMatch(line -> NO_SECRET.contains(line.substring(0, line.indexOf(':'))));
        assertThat(NO_SECRET).allMatch(name -> found.stream().anyMatch(line -> line.startsWith(name + ":")));
    }

    @Test
    void whoeverHasKeysComparesNoCodeAsText() throws IOException {
        assertThat(found(CODE_COMPARED, WITH_KEYS)).isEmpty();
    }

    private static List<String> found(Pattern what, String within) throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> Pattern.compile(within).matcher(text(file)).find())
                    .flatMap(file -> what.matcher(text(file))
                            .results()
                            .map(one -> file.getFileName().toString().replace(".java", "") + ": " + one.group()))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
