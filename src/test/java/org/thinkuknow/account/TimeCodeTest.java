package org.thinkuknow.account;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

/** The examples of RFC 6238, appendix B, for SHA-1, and of RFC 4648, 10. */
class TimeCodeTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void theExamplesOfTheStandardHold(long second, String code) {
        var step = TimeCode.step(Instant.ofEpochSecond(second));
        assertThat(TimeCode.of(SECRET, step, 8)).isEqualTo(code);
        assertThat(TimeCode.of(SECRET, step, 6)).isEqualTo(code.substring(2));
    }

    @Test
    void aCodeIsThatOfThirtySeconds() {
        assertThat(TimeCode.step(Instant.ofEpochSecond(29))).isZero();
        assertThat(TimeCode.step(Instant.ofEpochSecond(30))).isOne();
    }

    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void lettersAreThoseOfTheStandardAndReadBack(String bytes, String letters) {
        var secret = new AppSecret(bytes.getBytes(StandardCharsets.US_ASCII));
        assertThat(secret.letters()).isEqualTo(letters);
        assertThat(AppSecret.read(letters).bytes()).isEqualTo(secret.bytes());
    }

    @Test
    void aSecretIsLongNeverTheSameAndShowsItselfToNoLog() {
        var secret = AppSecret.byChance();
        assertThat(secret.bytes()).hasSize(20).isNotEqualTo(AppSecret.byChance().bytes());
        assertThat(AppSecret.read(secret.letters()).bytes()).isEqualTo(secret.bytes());
        assertThat(secret.groups()).matches("([A-Z2-7]{4} ){7}[A-Z2-7]{4}");
        assertThat(secret.toString()).doesNotContain(secret.letters());
        assertThat(secret.address("ada l&x", "Think U Know"))
                .isEqualTo(
                        "otpauth://totp/Think%%20U%%20Know:ada%%20l%%26x?secret=%s&issuer=Think%%20U%%20Know&digits=6&period=30"
                                .formatted(secret.letters()));
    }
}
