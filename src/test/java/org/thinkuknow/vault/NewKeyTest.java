package org.thinkuknow.vault;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Two nodes have one key file; one of them changes it. */
class NewKeyTest {

    private static final Instant NOW = Instant.parse("2026-11-24T22:00:00Z");

    @TempDir
    private Path directory;

    private KeyRing here;
    private KeyRing there;

    @BeforeEach
    void twoNodesReadTheFile() {
        KeyRing.createIn(directory);
        here = KeyRing.open(directory);
        there = KeyRing.open(directory);
    }

    @Test
    void anAddedKeyDoesNotSealYet() {
        here.change(SealingKeys::withOneMore, NOW);
        assertThat(here.sealing().ids()).hasSize(2);
        assertThat(here.sealing().newestIsPrimary()).isFalse();
        assertThat(there.sealing().know(new Vault(here).seal("words", "R-1")))
                .as("known to a node that has not looked")
                .isTrue();
    }

    @Test
    void aNodeThatMeetsASealOfAKeyItHasNotReadReadsTheFileAgain() {
        here.change(SealingKeys::withOneMore, NOW);
        here.change(SealingKeys::withTheNewestAsPrimary, NOW.plusSeconds(1));
        var sealed = new Vault(here).seal("words", "R-1");
        assertThat(there.sealing().know(sealed)).isFalse();
        assertThat(new Vault(there).open(sealed, "R-1")).isEqualTo("words");
    }

    @Test
    void whatANodeSealsWithTheOldKeyMeanwhileOpensEverywhere() {
        here.change(SealingKeys::withOneMore, NOW);
        here.change(SealingKeys::withTheNewestAsPrimary, NOW.plusSeconds(1));
        assertThat(new Vault(here).open(new Vault(there).seal("words", "R-1"), "R-1"))
                .isEqualTo("words");
    }

    @Test
    void withoutItsKeyASealOpensNoMore() {
        var sealed = new Vault(here).seal("words", "R-1");
        here.change(SealingKeys::withOneMore, NOW);
        here.change(SealingKeys::withTheNewestAsPrimary, NOW.plusSeconds(1));
        assertThat(new Vault(here).open(sealed, "R-1")).isEqualTo("words");
        here.change(SealingKeys::withThePrimaryOnly, NOW.plusSeconds(2));
        assertThat(here.sealing().ids()).hasSize(1);
        assertThatThrownBy(() -> new Vault(here).open(sealed, "R-1"))
                .isInstanceOf(SealBroken.class)
                .hasMessageNotContaining("words");
    }

    @Test
    void theOldFileStaysAsADatedCopyAndOnlyTheOwnerReadsEither() throws IOException {
        var before = Files.readString(directory.resolve("sealing.json"));
        here.change(SealingKeys::withOneMore, NOW);
        assertThat(directory.resolve("sealing.json.20261124T220000.000000Z")).hasContent(before);
        try (var files = Files.list(directory)) {
            assertThat(files)
                    .hasSize(3)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void aFileThatANodeOfAGroupReadsStaysReadableForIt() throws IOException {
        Files.setPosixFilePermissions(directory.resolve("sealing.json"), PosixFilePermissions.fromString("rw-r-----"));
        here.change(SealingKeys::withOneMore, NOW);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("sealing.json"))))
                .isEqualTo("rw-r-----");
    }

    @Test
    void aChangeKeepsWhatAnotherNodeChangedMeanwhile() {
        there.change(SealingKeys::withOneMore, NOW);
        here.change(SealingKeys::withOneMore, NOW.plusSeconds(1));
        assertThat(here.sealing().ids()).hasSize(3).containsAll(there.sealing().ids());
    }

    @Test
    void aSpoiltFileChangesNothingInMemory() throws IOException {
        var ids = List.copyOf(here.sealing().ids());
        Files.writeString(directory.resolve("sealing.json"), "spoilt");
        assertThatThrownBy(here::refresh).isInstanceOf(IllegalStateException.class);
        assertThat(here.sealing().ids()).isEqualTo(ids);
    }
}
