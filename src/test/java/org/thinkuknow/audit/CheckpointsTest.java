package org.thinkuknow.audit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.vault.TestVault;
import org.thinkuknow.vault.Vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CheckpointsTest {

    private final Vault vault = TestVault.withNewKeys();

    @TempDir
    private Path directory;

    private Path file;
    private Checkpoints checkpoints;

    @BeforeEach
    void nothingIsNotedYet() {
        file = directory.resolve("new").resolve("checkpoints");
        checkpoints = new Checkpoints(file, vault);
    }

    @Test
    void withoutAFileThereIsNone() {
        assertThat(checkpoints.last()).isEmpty();
        try (var reading = checkpoints.read()) {
            assertThat(reading.next()).isEmpty();
        }
    }

    @Test
    void allAreReadInTheirOrderAndTheLastIsFoundBehindManyOthers() {
        var noted = List.of(at(500), at(1_000), at(1_500), at(2_000));
        noted.forEach(checkpoints::keep);
        assertThat(checkpoints.last()).contains(at(2_000));
        try (var reading = checkpoints.read()) {
            noted.forEach(checkpoint -> assertThat(reading.next()).contains(checkpoint));
            assertThat(reading.next()).isEmpty();
        }
    }

    /** The record of a database that was put back ends earlier; what had been noted since is evidence. */
    @Test
    void whatWasNotedOfEntriesThatAreLostIsSetAsideAndTheRestGoesOn() throws IOException {
        List.of(at(500), at(1_000), at(1_500)).forEach(checkpoints::keep);
        var before = Files.readString(file);
        assertThat(checkpoints.setAsideAfter(1_500, Instant.EPOCH))
                .as("nothing is lost")
                .isZero();

        assertThat(checkpoints.setAsideAfter(1_200, Instant.EPOCH)).isEqualTo(300);

        assertThat(checkpoints.last()).contains(at(1_000));
        assertThat(file).content().hasLineCount(2);
        assertThat(file.resolveSibling("checkpoints.19700101T000000.000000Z")).hasContent(before);
        checkpoints.keep(at(1_201));
        assertThat(checkpoints.last()).contains(at(1_201));
    }

    /** Nodes that share the file all note what they see. */
    @Test
    void whatOthersHaveNotedAlreadyOrAreBeyondIsNotNotedAgain() {
        checkpoints.keep(at(5));
        checkpoints.keep(at(5));
        checkpoints.keep(at(4));
        assertThat(file).content().hasLineCount(1);
        checkpoints.keep(at(6));
        assertThat(file).content().hasLineCount(2);
    }

    @Test
    void aLineThatWasChangedIsNamedByItsNumberAndIsNoCheckpoint() throws IOException {
        checkpoints.keep(at(5));
        Files.writeString(file, at(6).line(vault).replaceFirst("6", "7"), StandardOpenOption.APPEND);
        assertThat(checkpoints.last()).isEmpty();
        try (var reading = checkpoints.read()) {
            assertThat(reading.next()).contains(at(5));
            assertThatThrownBy(reading::next)
                    .isInstanceOf(Checkpoints.SpoiltCheckpoint.class)
                    .hasMessageStartingWith("Line 2 of the checkpoints was not written by this application");
        }
    }

    @Test
    void onlyALineOfThisApplicationIsACheckpoint() {
        var line = at(5).line(vault);
        assertThat(line).endsWith("\n");
        assertThat(Checkpoint.of(line, vault)).contains(at(5));
        assertThat(Checkpoint.of(line, TestVault.withNewKeys()))
                .as("other keys")
                .isEmpty();
        assertThat(List.of(
                        "",
                        "5",
                        "five hash proof",
                        "5 hash proof",
                        line.strip() + " more",
                        "9".repeat(19) + " hash proof"))
                .allSatisfy(other -> assertThat(Checkpoint.of(other, vault)).isEmpty());
    }

    @Test
    void whoHasReadThemLeavesNoFileOpen() {
        checkpoints.keep(at(5));
        var reading = checkpoints.read();
        reading.close();
        assertThatThrownBy(reading::next).isInstanceOf(UncheckedIOException.class);
    }

    private static Checkpoint at(long place) {
        return new Checkpoint(place, "%064x".formatted(place));
    }
}
