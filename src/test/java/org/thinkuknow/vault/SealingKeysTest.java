package org.thinkuknow.vault;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Arrays;

import static org.assertj.core.api.Assertions.assertThat;

class SealingKeysTest {

    @TempDir
    private Path directory;

    private SealingKeys keys;
    private Vault vault;

    @BeforeEach
    void makeKeys() {
        KeyRing.createIn(directory);
        var ring = KeyRing.open(directory);
        keys = ring.sealing();
        vault = new Vault(ring);
    }

    @Test
    void aSealBeginsWithTheNameOfItsKey() {
        var sealed = vault.seal("words", "R-1");
        assertThat(Arrays.copyOf(sealed, SealingKeys.PREFIX)).isEqualTo(keys.prefix());
        assertThat(keys.know(sealed)).isTrue();
        assertThat(keys.know(keys.prefix())).as("nothing behind it").isTrue();
    }

    @Test
    void whatIsTooShortOrBeginsOtherwiseIsOfNoKey() {
        assertThat(keys.know(new byte[0])).isFalse();
        assertThat(keys.know(Arrays.copyOf(keys.prefix(), SealingKeys.PREFIX - 1)))
                .isFalse();
        var otherKind = keys.prefix();
        otherKind[0] = 0;
        assertThat(keys.know(otherKind)).isFalse();
        var otherKey = keys.prefix();
        otherKey[4] ^= 1;
        assertThat(keys.know(otherKey)).isFalse();
    }

    @Test
    void aNewKeyIsKnownBeforeItSealsAndAloneWhenTheOldOneIsGone() {
        var old = keys.ids().getFirst();
        var more = keys.withOneMore();
        assertThat(more.ids()).hasSize(2).startsWith(old);
        assertThat(more.newestIsPrimary()).isFalse();
        assertThat(more.prefix()).isEqualTo(keys.prefix());
        var turned = more.withTheNewestAsPrimary();
        assertThat(turned.newestIsPrimary()).isTrue();
        assertThat(turned.prefix()).isNotEqualTo(keys.prefix());
        assertThat(turned.know(keys.prefix())).as("the old one still opens").isTrue();
        var alone = turned.withThePrimaryOnly();
        assertThat(alone.ids()).containsExactly(more.ids().getLast());
        assertThat(alone.prefix()).isEqualTo(turned.prefix());
        assertThat(alone.know(keys.prefix())).isFalse();
    }
}
