package org.thinkuknow.survival;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.database.DatabaseProcess;
import org.thinkuknow.support.ApplicationProcess;
import org.thinkuknow.support.ReportStream;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** The worst day, practised: a backup is made while children tell, all else is lost, and another installation goes on. */
@Tag("long")
class BackupDrillIT {

    private static final int CHILDREN = 4;
    private static final int ENOUGH = 40;
    private static final String UNFINISHED =
            "select count(*) from report where reference not in (select reference from triage_case)";
    private static final String TOLD_TWICE =
            "select count(*) from (select 1 from staff_alert group by subject, step having count(*) > 1) twice";

    @TempDir
    private Path root;

    @Test
    void whatWasAcknowledgedBeforeTheBackupIsThereOnceAndTheRecordGoesOn() throws Exception {
        var notes = Files.createDirectories(root.resolve("notes")).resolve("checkpoints");
        var settings = new HashMap<>(Map.of(
                "AUDIT_CHECKPOINTS",
                notes.toString(),
                "thinkuknow.audit.checkpoint-every",
                "PT1S",
                "thinkuknow.audit.link-every",
                "PT1S",
                "DB_PROGRAMS",
                root.resolve("database/mariadb/bin").toString()));
        List<String> acknowledged;
        int sent;
        try (var lost = Installation.in(root)) {
            var node = lost.node("node", settings);
            node.start();
            try (var stream = new ReportStream(node.address("/report"), CHILDREN)) {
                eventually(() -> assertThat(stream.receipts()).hasSizeGreaterThanOrEqualTo(ENOUGH));
                acknowledged = stream.receipts();
                ends(lost.command(
                        "backup", settings, root.resolve("copy").toString(), "--keys=" + root.resolve("safe")));
                assertThat(stream.receipts())
                        .as("children went on telling meanwhile")
                        .hasSizeGreaterThan(acknowledged.size());
                stream.close();
                sent = stream.receipts().size();
            }
            eventually(() -> assertThat(Files.readAllLines(notes).getLast())
                    .startsWith(lost.database().count("select max(chain_place) from audit_entry") + " "));
            node.stop();
        }
        try (var safe = Files.list(root.resolve("safe"))) {
            settings.put("KEYS_DIR", safe.findFirst().orElseThrow().toString());
        }
        goesOn(settings, acknowledged, sent, notes);
    }

    private void goesOn(Map<String, String> settings, List<String> acknowledged, int sent, Path notes)
            throws Exception {
        Files.createDirectories(root.resolve("second"));
        Files.createSymbolicLink(
                root.resolve("second/mariadb"), root.resolve("database/mariadb").toRealPath());
        try (var database = DatabaseProcess.in(root.resolve("second"))) {
            var all = new HashMap<>(Installation.UNFINISHED_SOON);
            all.putAll(settings);
            all.putAll(database.settings());
            ends(ApplicationProcess.command(
                    List.of("restore", root.resolve("copy").toString()), root.resolve("restoring"), all));
            try (var beside = Files.list(notes.getParent())) {
                assertThat(beside)
                        .as("the notes of what was lost are kept beside those that go on")
                        .hasSize(2);
            }
            try (var node = ApplicationProcess.with(root.resolve("after"), all)) {
                node.start();
                try (var asked = new ReportStream(node.address("/report"), 0)) {
                    assertThat(acknowledged).allMatch(asked::opens);
                }
                assertThat(database.count("select count(*) from report"))
                        .isGreaterThanOrEqualTo(acknowledged.size())
                        .as("none twice")
                        .isLessThanOrEqualTo(sent);
                eventually(() -> assertThat(database.count(UNFINISHED)).isZero());
                assertThat(database.count(TOLD_TWICE)).isZero();
                eventually(() -> assertThat(Files.readAllLines(notes).size()).isGreaterThan(1));
            }
            ends(ApplicationProcess.command(List.of("verify-audit"), root.resolve("verifying"), all));
        }
    }

    private static void ends(ApplicationProcess command) throws Exception {
        try (command) {
            command.launch();
            assertThat(command.awaitEnd()).isZero();
        }
    }
}
