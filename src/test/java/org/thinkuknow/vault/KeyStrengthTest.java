package org.thinkuknow.vault;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.mac.HmacParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** The keys that an installation is given are of the kinds and lengths that are written down. */
class KeyStrengthTest {

    private static final int BYTES = 32;
    private static final int LEAST_TAG_BYTES = 16;

    @TempDir
    private Path directory;

    @Test
    void theSealingKeysAreAesGcmWith256Bits() throws IOException, GeneralSecurityException {
        KeyRing.createIn(directory);
        var first = read(KeyRing.SEALING);
        var later = new SealingKeys(first).withOneMore().handle();
        assertThat(Stream.concat(entries(first), entries(later))).hasSize(3).allSatisfy(entry -> {
            var kind = (AesGcmParameters) entry.getKey().getParameters();
            assertThat(kind.getKeySizeBytes()).isEqualTo(BYTES);
            assertThat(kind.getTagSizeBytes()).isGreaterThanOrEqualTo(LEAST_TAG_BYTES);
        });
    }

    @Test
    void theHashingKeyIsHmacSha256With256Bits() throws IOException, GeneralSecurityException {
        KeyRing.createIn(directory);
        assertThat(entries(read(KeyRing.HASHING))).hasSize(1).allSatisfy(entry -> {
            var kind = (HmacParameters) entry.getKey().getParameters();
            assertThat(kind.getHashType()).isEqualTo(HmacParameters.HashType.SHA256);
            assertThat(kind.getKeySizeBytes()).isEqualTo(BYTES);
            assertThat(kind.getCryptographicTagSizeBytes()).isEqualTo(BYTES);
        });
    }

    private KeysetHandle read(String name) throws IOException, GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(
                Files.readString(directory.resolve(name)), InsecureSecretKeyAccess.get());
    }

    private static Stream<KeysetHandle.Entry> entries(KeysetHandle keys) {
        return IntStream.range(0, keys.size()).mapToObj(keys::getAt);
    }
}
