package org.thinkuknow.vault;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;
import org.thinkuknow.support.AtOnce;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KeyRingTest {

    @TempDir
    private Path directory;

    @Test
    void onlyTheOwnerReadsTheKeys() throws IOException {
        KeyRing.createIn(directory);
        try (var files = Files.list(directory)) {
            assertThat(files)
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void keysThatAreThereStay() throws IOException {
        assertThat(KeyRing.createIn(directory)).isTrue();
        var sealing = Files.readString(directory.resolve("sealing.json"));
        var hashing = Files.readString(directory.resolve("hashing.json"));
        assertThat(KeyRing.createIn(directory)).isFalse();
        assertThat(directory.resolve("sealing.json")).hasContent(sealing);
        assertThat(directory.resolve("hashing.json")).hasContent(hashing);
    }

    @Test
    void nodesThatBeginAtTheSameMomentHaveTheSameKeys() {
        for (var round = 0; round < 30; round++) {
            var keys = directory.resolve("round-" + round);
            var nodes = AtOnce.run(Collections.nCopies(6, (Callable<String>) () -> {
                KeyRing.createIn(keys);
                KeyRing.open(keys);
                return Files.readString(keys.resolve("sealing.json")) + Files.readString(keys.resolve("hashing.json"));
            }));
            assertThat(nodes)
                    .allSatisfy(node -> assertThat(node.failure()).isEmpty())
                    .extracting(node -> node.result().orElseThrow())
                    .containsOnly(nodes.getFirst().result().orElseThrow());
        }
    }

    @Test
    void ofNodesThatBeginAtTheSameMomentOneSaysThatItMadeTheFile() {
        KeyRing.createIn(directory);
        var keys = KeyRing.open(directory).sealing().handle();
        for (var round = 0; round < 5; round++) {
            var file = new KeyFile(directory.resolve("round-" + round + ".json"));
            var nodes = AtOnce.run(Collections.nCopies(6, (Callable<Boolean>) () -> file.create(keys)));
            assertThat(nodes).extracting(node -> node.result().orElseThrow()).containsOnlyOnce(true);
        }
    }

    @Test
    void withoutKeysNothingOpens() {
        assertThatThrownBy(() -> KeyRing.open(directory))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("sealing.json");
    }

    @Test
    void withHalfTheKeysNothingOpens() throws IOException {
        KeyRing.createIn(directory);
        Files.delete(directory.resolve("hashing.json"));
        assertThatThrownBy(() -> KeyRing.open(directory))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("hashing.json");
    }

    @Test
    void aSpoiltKeyFileIsNamedAndNotPrinted() throws IOException {
        KeyRing.createIn(directory);
        Files.writeString(directory.resolve("sealing.json"), "spoilt");
        assertThatThrownBy(() -> KeyRing.open(directory))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("sealing.json")
                .hasMessageNotContaining("spoilt");
    }

    @Test
    void aTestCopyMakesItsOwnKeys() {
        var keys = directory.resolve("new");
        assertThat(new Keys().keyRing(keys, new MockEnvironment())).isNotNull();
        assertThat(keys.resolve("sealing.json")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"production", "operator"})
    void neitherProductionNorAnOperatorsCommandMakesKeys(String profile) {
        var environment = new MockEnvironment();
        environment.setActiveProfiles(profile);
        var keys = directory.resolve("new");
        assertThatThrownBy(() -> new Keys().keyRing(keys, environment)).isInstanceOf(IllegalStateException.class);
        assertThat(keys).doesNotExist();
    }
}
