package org.thinkuknow.mailbox;

import org.junit.jupiter.api.Test;
import org.thinkuknow.vault.TestVault;

import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;

class ThreadTokensTest {

    private final ThreadTokens tokens = new ThreadTokens(TestVault.withNewKeys());

    @Test
    void aMarkOfOursNamesItsReport() {
        var token = tokens.of("ABCDE-23456");
        assertThat(tokens.referenceIn("<x@y> <" + token + "@centre.example>")).contains("ABCDE-23456");
        assertThat(tokens.referenceIn("help+" + token.toUpperCase(Locale.ROOT) + "@centre.example"))
                .contains("ABCDE-23456");
    }

    @Test
    void aMarkThatIsNotOursNamesNothing() {
        var token = tokens.of("ABCDE-23456");
        assertThat(tokens.referenceIn("ABCDE-23456")).isEmpty();
        assertThat(tokens.referenceIn(token.replace("abcde", "abcdf")))
                .as("of another report")
                .isEmpty();
        assertThat(tokens.referenceIn(new ThreadTokens(TestVault.withNewKeys()).of("ABCDE-23456")))
                .as("of another installation")
                .isEmpty();
        assertThat(tokens.referenceIn(token.substring(0, token.length() - 1))).isEmpty();
    }

    @Test
    void aMarkFitsBeforeTheAtOfAnAddress() {
        assertThat("reports+" + tokens.of("ABCDE-23456")).hasSizeLessThanOrEqualTo(64);
    }
}
