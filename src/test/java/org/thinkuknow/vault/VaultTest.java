package org.thinkuknow.vault;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class VaultTest {

    private static final String WORDS = "he says he will come on saturday";

    @TempDir
    private Path directory;

    private Vault vault;

    @BeforeEach
    void makeKeys() {
        vault = withKeysIn("keys");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                WORDS,
                "",
                " ",
                "😭💔 👩‍👩‍👧",
                "مرحبا، أنا خائف",
                "שלום",
                "\u202eright to left",
                "a\nb\tc\u0000d",
                "ẞéñ漢字"
            })
    void whatIsSealedOpensAsItWas(String words) {
        assertThat(vault.open(vault.seal(words, "R-1"), "R-1")).isEqualTo(words);
    }

    @Test
    void longWordsOpenAsTheyWere() {
        var words = "😭".repeat(10_000);
        assertThat(vault.open(vault.seal(words, "R-1"), "R-1")).isEqualTo(words);
    }

    @Test
    void nothingOfTheWordsCanBeSeen() {
        assertThat(new String(vault.seal(WORDS, "R-1"), StandardCharsets.ISO_8859_1))
                .doesNotContain("saturday", "R-1");
    }

    @Test
    void theSameWordsLookDifferentEachTime() {
        assertThat(vault.seal(WORDS, "R-1")).isNotEqualTo(vault.seal(WORDS, "R-1"));
    }

    @Test
    void wordsDoNotOpenBesideAnotherRow() {
        var sealed = vault.seal(WORDS, "R-1");
        assertThatThrownBy(() -> vault.open(sealed, "R-2"))
                .isInstanceOf(SealBroken.class)
                .hasMessageContaining("R-2")
                .hasMessageNotContaining(WORDS);
    }

    @Test
    void aChangedByteBreaksTheSeal() {
        for (var place = 0; place < vault.seal(WORDS, "R-1").length; place++) {
            var sealed = vault.seal(WORDS, "R-1");
            sealed[place] ^= 1;
            assertThatThrownBy(() -> vault.open(sealed, "R-1"))
                    .as("byte %d", place)
                    .isInstanceOf(SealBroken.class);
        }
    }

    @Test
    void whatWasCutShortDoesNotOpen() {
        var sealed = vault.seal(WORDS, "R-1");
        assertThatThrownBy(() -> vault.open(Arrays.copyOf(sealed, sealed.length - 1), "R-1"))
                .isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> vault.open(new byte[0], "R-1")).isInstanceOf(SealBroken.class);
    }

    @Test
    void otherKeysDoNotOpenIt() {
        var sealed = vault.seal(WORDS, "R-1");
        assertThatThrownBy(() -> withKeysIn("others").open(sealed, "R-1")).isInstanceOf(SealBroken.class);
        assertThat(withKeysIn("keys").open(sealed, "R-1")).isEqualTo(WORDS);
    }

    @Test
    void aHashHasThirtyTwoBytesAndIsTheSameEachTime() {
        assertThat(vault.hash("receipt", "word").fresh())
                .hasSize(32)
                .isEqualTo(withKeysIn("keys").hash("receipt", "word").fresh());
    }

    @Test
    void aHashDiffersByPurposeByTextAndByKeys() {
        var hash = vault.hash("receipt", "word");
        assertThat(vault.hash("receipt", "word")).isEqualTo(hash).hasSameHashCodeAs(hash);
        assertThat(vault.hash("referral link", "word")).isNotEqualTo(hash);
        assertThat(vault.hash("receipt", "words")).isNotEqualTo(hash);
        assertThat(withKeysIn("others").hash("receipt", "word")).isNotEqualTo(hash);
    }

    @Test
    void aHashIsKnownAgainForItsPurposeItsTextAndItsKeysAlone() {
        var hash = vault.derive("receipt", "word").newest();
        assertThat(vault.made("receipt", "word", hash)).isTrue();
        assertThat(vault.made("referral link", "word", hash)).isFalse();
        assertThat(vault.made("receipt", "words", hash)).isFalse();
        assertThat(withKeysIn("others").made("receipt", "word", hash)).isFalse();
        assertThat(vault.made("receipt", "word", new byte[0])).isFalse();
    }

    private Vault withKeysIn(String name) {
        KeyRing.createIn(directory.resolve(name));
        return new Vault(KeyRing.open(directory.resolve(name)));
    }
}
