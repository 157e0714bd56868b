package org.thinkuknow.vault;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** A node looks at the key file every few seconds. */
@ExtendWith(OutputCaptureExtension.class)
class KeyWatchTest {

    @TempDir
    private Path directory;

    private KeyRing here;
    private KeyWatch watch;

    @BeforeEach
    void aNodeHasReadTheKeys() {
        KeyRing.createIn(directory);
        here = KeyRing.open(directory);
        watch = new KeyWatch(here);
    }

    @Test
    void aKeyThatAnotherNodeAddedIsTakenUp() {
        KeyRing.open(directory).change(SealingKeys::withOneMore, Instant.parse("2026-11-24T22:00:00Z"));
        assertThat(here.sealing().ids()).hasSize(1);
        watch.look();
        assertThat(here.sealing().ids()).hasSize(2);
    }

    @Test
    void aSpoiltFileIsSaidAndTheKeysThatWereReadStayInUse(CapturedOutput log) throws IOException {
        var ids = List.copyOf(here.sealing().ids());
        Files.writeString(directory.resolve("sealing.json"), "spoilt");
        watch.look();
        assertThat(here.sealing().ids()).isEqualTo(ids);
        assertThat(log.getAll()).contains("sealing.json", "stay in use").doesNotContain("spoilt");
    }
}
