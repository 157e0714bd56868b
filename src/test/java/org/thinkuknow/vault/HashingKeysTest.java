package org.thinkuknow.vault;

import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Two nodes have one file of hashing keys; one of them changes it. */
class HashingKeysTest {

    @TempDir
    private Path directory;

    private ChangedKeys keys;
    private KeyRing there;
    private Vault vault;
    private Vault elsewhere;

    @BeforeEach
    void twoNodesReadTheFile() {
        keys = new ChangedKeys(directory);
        there = KeyRing.open(directory);
        vault = keys.vault();
        elsewhere = new Vault(there);
    }

    /** Or nothing that installations have stored would be found. */
    @Test
    void withOneKeyAHashIsTheKeysOwn() throws GeneralSecurityException {
        var mac = keys.ring().hashing().handle().getPrimitive(RegistryConfiguration.get(), Mac.class);
        var made = mac.computeMac("receipt\nword".getBytes(UTF_8));
        assertThat(vault.hash("receipt", "word").fresh()).isEqualTo(made);
        assertThat(vault.derive("receipt", "word").newest()).isEqualTo(made);
        assertThat(vault.name("receipt", "word")).isEqualTo(made);
        assertThat(vault.hash("receipt", "word").any()).hasSize(1);
        assertThat(keys.ring().hashing().mark()).isEmpty();
    }

    @Test
    void anAddedKeyIsLookedForAndNotYetWritten() {
        var before = vault.hash("receipt", "word").fresh();
        keys.change(HashingKeys::withOneMore);
        assertThat(vault.hash("receipt", "word").fresh()).isEqualTo(before);
        there.refresh();
        keys.change(HashingKeys::withTheNewestAsPrimary);
        var after = vault.hash("receipt", "word").fresh();
        assertThat(after).isNotEqualTo(before).hasSize(32);
        assertThat(elsewhere.hash("receipt", "word").fresh())
                .as("a node that has not seen that it writes")
                .isEqualTo(before);
        assertThat(elsewhere.hash("receipt", "word").any()).anyMatch(one -> Arrays.equals(one, after));
        assertThat(vault.hash("receipt", "word").any().getFirst()).isEqualTo(after);
        assertThat(vault.hash("receipt", "word").is(before)).isTrue();
        assertThat(vault.hash("receipt", "words").is(before)).isFalse();
    }

    @Test
    void aStoredHashIsTakenOnByWhoeverKnowsNothingButTheHash() {
        var first = vault.hash("receipt", "word").fresh();
        keys.newHashing();
        var second = vault.hash("receipt", "word").fresh();
        assertThat(vault.anew(first))
                .isEqualTo(second)
                .endsWith(keys.ring().hashing().mark());
        assertThat(vault.anew(second)).as("once").isEqualTo(second);
        keys.newHashing();
        var third = vault.hash("receipt", "word").fresh();
        assertThat(vault.anew(first)).isEqualTo(third);
        assertThat(vault.anew(second)).isEqualTo(third);
        assertThat(vault.hash("receipt", "word").any()).containsExactly(third, second, first);
    }

    /** Whoever has the first key alone makes none of what is stored now. */
    @Test
    void theFirstKeyAloneMakesNothingOfWhatIsStoredAfterwards() {
        var seen = new Vault(KeyRing.open(directory));
        keys.newHashing();
        var stored = vault.hash("receipt", "word").fresh();
        assertThat(seen.hash("receipt", "word").is(stored)).isFalse();
        assertThat(seen.anew(seen.hash("receipt", "word").fresh())).isNotEqualTo(stored);
    }

    @Test
    void whatWasGivenOutCountsUntilItsKeyIsRetired() {
        var links = new LinkKeys(vault, "link");
        var link = links.of("R-1");
        var lasting = vault.derive("typed", "ada").lasting();
        var proof = vault.derive("proof", "entry").newest();
        keys.change(HashingKeys::withOneMore);
        assertThat(links.of("R-1")).as("it is added and makes nothing yet").isEqualTo(link);
        assertThat(vault.derive("typed", "ada").lasting()).isEqualTo(lasting);
        keys.change(HashingKeys::withTheNewestAsPrimary);
        assertThat(links.of("R-1")).isNotEqualTo(link);
        assertThat(links.isOf("R-1", link)).isTrue();
        assertThat(links.isOf("R-1", links.of("R-1"))).isTrue();
        assertThat(links.isOf("R-2", link)).isFalse();
        assertThat(vault.derive("typed", "ada").lasting()).isEqualTo(lasting);

        keys.change(HashingKeys::withThePrimaryAlone);
        assertThat(links.isOf("R-1", link)).as("its key is retired").isFalse();
        assertThat(links.isOf("R-1", links.of("R-1"))).isTrue();
        assertThat(vault.derive("typed", "ada").lasting()).isNotEqualTo(lasting);
        assertThat(vault.made("proof", "entry", proof)).as("for ever").isTrue();
    }

    @Test
    void whatIsStoredIsFoundAlsoWhenTheOlderKeysAreRetired() {
        var first = vault.hash("receipt", "word").fresh();
        var name = vault.name("object", "R-1");
        keys.newHashing();
        var second = vault.hash("receipt", "word").fresh();
        keys.change(HashingKeys::withThePrimaryAlone);
        assertThat(vault.hash("receipt", "word").fresh()).isEqualTo(second);
        assertThat(vault.hash("receipt", "word").is(first)).isTrue();
        assertThat(vault.name("object", "R-1")).as("the same for ever").isEqualTo(name);
        keys.newHashing();
        assertThat(vault.anew(first)).isEqualTo(vault.hash("receipt", "word").fresh());
    }

    @Test
    void aNodeTakesANewHashingKeyUpByLookingAtTheFile() {
        keys.newHashing();
        var fresh = vault.hash("receipt", "word").fresh();
        assertThat(elsewhere.hash("receipt", "word").is(fresh)).isFalse();
        new KeyWatch(there).look();
        assertThat(elsewhere.hash("receipt", "word").fresh()).isEqualTo(fresh);
    }

    @Test
    void inLettersItIsTheSame() {
        keys.newHashing();
        var hash = vault.hash("receipt", "word");
        assertThat(hash.inLetters()).isEqualTo(HexFormat.of().formatHex(hash.fresh()));
        assertThat(hash.anyInLetters()).hasSize(2).startsWith(hash.inLetters());
    }
}
