package org.thinkuknow.readability;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;

import static org.assertj.core.api.Assertions.assertThat;

class SyllablesTest {

    @ParameterizedTest
    @CsvSource({
        "1, one ask safe like like's asked liked likes use you yes called while friend friends clothes the me through 0800",
        "2, table tables little started sharing doing playing being paper careful safely movement yellow "
                + "beyond didn't didn’t people lion grown-up AI pages boxes",
        "3, video usual media computer together racism easier everyone area ideas GPS radio disabled",
        "4, usually information everybody community television available society embarrassing",
        "5, opportunity university communication"
    })
    void aWordHasItsSyllables(int count, String words) {
        assertThat(Arrays.stream(words.split(" ")).filter(word -> Syllables.in(word) != count))
                .as("words that do not have %d", count)
                .isEmpty();
    }
}
