package org.thinkuknow.cues;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class MisspellingsTest {

    private static final Misspellings WORDS =
            new Misspellings(List.of("blades", "blackmail", "touches"), Set.of("couches"));

    @ParameterizedTest
    @CsvSource({
        "blackmal, blackmail",
        "blackmaill, blackmail",
        "blackmsil, blackmail",
        "balckmail, blackmail",
        "bldaes, blades",
        "toches, touches"
    })
    void oneSlipIsUnderstood(String typed, String meant) {
        assertThat(WORDS.meant(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"badges", "couches", "touchess", "blak", "blakmal", "slades"})
    void anotherWordIsNoSlip(String typed) {
        assertThat(WORDS.meant(typed)).isNull();
    }
}
