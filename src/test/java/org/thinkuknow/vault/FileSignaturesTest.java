package org.thinkuknow.vault;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.thinkuknow.support.SignedFile.changed;
import static org.thinkuknow.support.SignedFile.isSigned;
import static org.thinkuknow.support.SignedFile.unpacked;

/** A signature is of one file and one installation, and anybody checks it with what is published. */
class FileSignaturesTest {

    private static final byte[] FILE = "what was referred".getBytes(StandardCharsets.UTF_8);

    private final Vault vault = TestVault.withNewKeys();
    private final FileSignatures ours = new FileSignatures(vault, 1);

    @Test
    void whoeverHasTheFileAndOurKeyCanTellThatItIsOurs() {
        assertThat(isSigned(FILE, ours.of(FILE), ours.published())).isTrue();
        assertThat(isSigned(FILE, Base64.getDecoder().decode(ours.headerOf(FILE)), ours.published()))
                .isTrue();
    }

    @Test
    void noByteOfTheFileOrOfItsSignatureCanBeChanged() {
        var signature = ours.of(FILE);
        for (var at = 0; at < FILE.length; at++) {
            assertThat(isSigned(changed(FILE, at), signature, ours.published()))
                    .as("byte %d", at)
                    .isFalse();
        }
        for (var at = 0; at < signature.length; at++) {
            assertThat(isSigned(FILE, changed(signature, at), ours.published()))
                    .as("byte %d of the signature", at)
                    .isFalse();
        }
    }

    @Test
    void anotherInstallationCannotSignAsWeDo() {
        var theirs = new FileSignatures(TestVault.withNewKeys(), 1);
        assertThat(isSigned(FILE, theirs.of(FILE), ours.published())).isFalse();
    }

    @Test
    void eachNodeHasTheSameKey() {
        assertThat(new FileSignatures(vault, 1).published()).isEqualTo(ours.published());
    }

    @Test
    void aNewKeySignsFromNowOnAndWhatWasSignedBeforeIsStillOurs() {
        var now = new FileSignatures(vault, 2);
        assertThat(now.published()).endsWith(ours.published()).isNotEqualTo(ours.published());
        assertThat(isSigned(FILE, now.of(FILE), ours.published())).isFalse();
        assertThat(isSigned(FILE, now.of(FILE), now.published())).isTrue();
        assertThat(isSigned(FILE, ours.of(FILE), now.published())).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new FileSignatures(vault, 0));
    }

    @Test
    void filesThatGoTogetherHaveASignatureEachAndSayHowToCheckIt() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("a.pdf", FILE);
        files.put("a.json", new byte[] {1});
        var got = unpacked(ours.together(files, "https://centre.example"));
        assertThat(got).containsOnlyKeys("a.pdf", "a.pdf.sig", "a.json", "a.json.sig", "HOW-TO-CHECK.txt");
        for (var name : files.keySet()) {
            assertThat(isSigned(got.get(name), got.get(name + ".sig"), ours.published()))
                    .as(name)
                    .isTrue();
        }
        assertThat(new String(got.get("HOW-TO-CHECK.txt"), StandardCharsets.UTF_8))
                .contains("https://centre.example/signing-keys.pem", "openssl pkeyutl -verify");
    }
}
