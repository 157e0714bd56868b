package org.thinkuknow.vault;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StreamSealsTest {

    private static final byte[] MUCH = new byte[3_000_000];

    @TempDir
    private Path directory;

    private StreamSeals seals;
    private StreamSeals.StreamSeal seal;
    private byte[] sealed;

    @BeforeEach
    void somethingIsSealed() throws IOException {
        Arrays.fill(MUCH, (byte) 'w');
        KeyRing.createIn(directory.resolve("ours"));
        seals = new StreamSeals(KeyRing.open(directory.resolve("ours")));
        seal = seals.create("a backup");
        var file = new ByteArrayOutputStream();
        try (var into = seal.sealing(file)) {
            into.write(MUCH);
        }
        sealed = file.toByteArray();
    }

    @Test
    void itOpensWithItsKeyBesideItsReference() throws IOException {
        assertThat(read(seals.open(seal.sealedKey(), "a backup"), sealed)).isEqualTo(MUCH);
        assertThatThrownBy(() -> seals.open(seal.sealedKey(), "another")).isInstanceOf(SealBroken.class);
        KeyRing.createIn(directory.resolve("theirs"));
        var theirs = new StreamSeals(KeyRing.open(directory.resolve("theirs")));
        assertThatThrownBy(() -> theirs.open(seal.sealedKey(), "a backup")).isInstanceOf(SealBroken.class);
    }

    @Test
    void whatIsCutOffOrChangedDoesNotOpenToItsEnd() {
        for (var length : new int[] {0, 100, 1 << 20, 1 << 21, sealed.length - 1}) {
            assertThatThrownBy(() -> read(seal, Arrays.copyOf(sealed, length)))
                    .as("%d bytes", length)
                    .isInstanceOf(IOException.class);
        }
        sealed[sealed.length / 2] ^= 1;
        assertThatThrownBy(() -> read(seal, sealed)).isInstanceOf(IOException.class);
    }

    private static byte[] read(StreamSeals.StreamSeal with, byte[] bytes) throws IOException {
        try (var open = with.opening(new ByteArrayInputStream(bytes))) {
            return open.readAllBytes();
        }
    }
}
