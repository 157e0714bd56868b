package org.thinkuknow.survival;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.support.ReportStream;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** What a node takes whose clock is days away is stored, opened and told of once all the same; the other node reads it. */
@Tag("long")
class ClocksDaysApartIT {

    private static final int ENOUGH = 15;

    @Test
    void nothingIsLostAndNoCaseIsToldOfTwice(@TempDir(cleanup = CleanupMode.ALWAYS) Path root) throws Exception {
        var offset = root.resolve("offset");
        Files.writeString(offset, "PT0S");
        try (var installation = Installation.in(root)) {
            var first = installation.node("first", Map.of());
            var second = installation.nodeWithMovedClock("second", offset);
            first.launch();
            second.launch();
            first.awaitHealth();
            second.awaitHealth();
            for (var away : new String[] {"PT50H", "-PT50H"}) {
                Files.writeString(offset, away);
                try (var one = new ReportStream(first.address("/report"), 1);
                        var other = new ReportStream(second.address("/report"), 1)) {
                    eventually(() -> assertThat(one.receipts()).hasSizeGreaterThanOrEqualTo(ENOUGH));
                    eventually(() -> assertThat(other.receipts()).hasSizeGreaterThanOrEqualTo(ENOUGH));
                    one.close();
                    other.close();
                    assertThat(one.receipts()).as("read on the other node").allMatch(other::opens);
                    assertThat(other.receipts()).as("read on the other node").allMatch(one::opens);
                }
                installation.everythingIsSaid();
                var database = installation.database();
                assertThat(database.count("select count(*) from report"))
                        .isEqualTo(database.count("select count(*) from triage_case"));
                installation.nothingIsSaidTwice();
            }
        }
    }
}
