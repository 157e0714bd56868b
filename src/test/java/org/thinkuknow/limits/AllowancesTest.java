package org.thinkuknow.limits;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationEventPublisher;
import org.thinkuknow.centre.RefusedTry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.TreeSet;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

/** Whoever sends too much is asked to wait; only too many wrong things are counted as tries. */
@Tag("house")
class AllowancesTest {

    private static final Pattern PURPOSE = Pattern.compile("(?:secondsToWait|pace)\\(\\s*\"([^\"]+)\"");

    private final ApplicationEventPublisher events = mock();
    private final Allowances allowances =
            new Allowances(new Limits(60, 120, 600, 30, 3, Duration.ofSeconds(20), 8), events);

    private void come(String purpose, int many) {
        for (var each = 0; each < many; each++) {
            allowances.secondsToWait(purpose, "192.0.2.7", 2);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "colleague's code, codes of a colleague's lesson",
        "invitations, codes of invitations",
        "sign-in, sign-ins",
        "wrong join code, wrong codes of lessons",
        "wrong receipt, wrong words of a report",
        "wrong secret, wrong secrets of other sites"
    })
    void tooManyWrongThingsAreTriesAndCalledByPlainWords(String purpose, String words) {
        come(purpose, 2);
        verifyNoInteractions(events);
        come(purpose, 3);
        verify(events, times(3)).publishEvent(RefusedTry.tooMany(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "comes with a square",
                "feedback of a visit",
                "find a school",
                "form",
                "join with a school",
                "notes on a device",
                "partner",
                "phone that drives",
                "question in class",
                "refusals",
                "seat in a lesson",
                "square for a phone",
                "tip",
                "waited"
            })
    void aClassOrASchoolInHasteTriesNothing(String purpose) {
        come(purpose, 5);
        assertThat(allowances.secondsToWait(purpose, "192.0.2.7", 2)).isPositive();
        verifyNoInteractions(events);
    }

    /** A new allowance is of one kind or of the other: these are all there are. */
    @Test
    void eachAllowanceIsOneOfThese() throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                PURPOSE.matcher(Files.readString(file)).results().forEach(result -> found.add(result.group(1)));
            }
        }
        assertThat(found)
                .containsExactly(
                        "colleague's code",
                        "comes with a square",
                        "feedback of a visit",
                        "find a school",
                        "form",
                        "invitations",
                        "join with a school",
                        "notes on a device",
                        "partner",
                        "phone that drives",
                        "question in class",
                        "refusals",
                        "seat in a lesson",
                        "sign-in",
                        "square for a phone",
                        "tip",
                        "waited",
                        "wrong join code",
                        "wrong receipt",
                        "wrong secret");
    }
}
