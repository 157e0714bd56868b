package org.thinkuknow.classroom;

import org.junit.jupiter.api.Test;

import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class CodesTest {

    @Test
    void aCodeIsSixEasyLettersAndNeverAWord() {
        assertThat(Stream.generate(Codes::make).limit(5_000))
                .allMatch(Codes::isOne)
                .noneMatch(code -> code.matches(".*[AEIOUYLSQF0-9].*"))
                .noneMatch(code -> code.matches(".*(.)\\1\\1.*"));
    }

    @Test
    void aCodeIsReadHoweverItIsTyped() {
        assertThat(Codes.read(" bcd-ghj ")).isEqualTo("BCDGHJ");
        assertThat(Codes.isOne(Codes.read("bcd ghj"))).isTrue();
    }

    @Test
    void whatCannotBeACodeIsNone() {
        assertThat(Stream.of(
                        "", "BCD", "BCDGHJK", "AEIOUY", "BCDGH1", "😀".repeat(10_000), "שלום", "BCDGHJ' or '1'='1"))
                .noneMatch(typed -> Codes.isOne(Codes.read(typed)));
    }
}
