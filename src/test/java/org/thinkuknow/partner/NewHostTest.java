package org.thinkuknow.partner;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NewHostTest {

    @ParameterizedTest
    @ValueSource(strings = {"ab", "green-game", "9lives"})
    void aKeyOfSmallLettersDigitsAndDashesIsGood(String key) {
        assertThat(new NewHost(key, " Green Game ").name()).isEqualTo("Green Game");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "-game", "Green", "green game", "green_game", "gr\u00fcn"})
    void anyOtherKeyIsRefused(String key) {
        assertThatThrownBy(() -> new NewHost(key, "Green Game"))
                .isInstanceOf(NewHost.Refused.class)
                .hasMessageContaining("lower-case letters");
    }

    @Test
    void aSiteHasAName() {
        assertThatThrownBy(() -> new NewHost("green-game", "  "))
                .isInstanceOf(NewHost.Refused.class)
                .hasMessageContaining("name");
    }

    @ParameterizedTest
    @CsvSource({"0,fewer than 5", "4,fewer than 5", "5,5", "8,10", "1234,1235"})
    void aSiteReadsItsNumbersInFives(long exact, String rounded) {
        assertThat(Funnel.words(exact)).isEqualTo(rounded);
    }
}
