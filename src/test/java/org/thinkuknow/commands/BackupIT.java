package org.thinkuknow.commands;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.vault.KeyRing;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What an operator copies away comes back, and what is no whole backup of this installation does not. */
@Tag("long")
class BackupIT extends BackupDesk {

    @Autowired
    private Audit audit;

    @Autowired
    private JdbcClient database;

    @Test
    void itComesBackWithEveryRowAndEveryProof(CapturedOutput printed) throws Exception {
        assertThat(restore(backup)).contains(0);
        assertThat(printed.getOut()).contains("rows of the backup of", "seals open. The audit record holds: ");
        assertThat(count("select count(*) from audit_entry where act = 'made a backup'"))
                .as("the copy knows nothing of its own end")
                .isZero();
        assertThat(count("select count(*) from audit_entry where act = 'restored a backup'"))
                .isOne();
        assertThat(
                        count(
                                "select count(*) from report where reference in (select subject from audit_entry where act = 'received')"))
                .isPositive();
        assertThat(Command.run("verify-audit", url(), "--DB_USER=root", "--KEYS_DIR=" + keys, checkpoints()))
                .contains(0);
    }

    @Test
    void whoHasTheBackupAloneHasNothing() throws IOException {
        for (var file : List.of("database.sealed", "manifest.json")) {
            assertThat(new String(Files.readAllBytes(backup.resolve(file)), StandardCharsets.ISO_8859_1))
                    .doesNotContain("demo-officer")
                    .doesNotContain("keyData")
                    .doesNotContain(WORDS);
        }
        assertThat(Files.getPosixFilePermissions(backup.resolve("database.sealed")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(keys).isDirectoryContaining("glob:**/sealing.json").isDirectoryContaining("glob:**/hashing.json");
    }

    @Test
    void itIsInTheRecordAndLeavesNoPasswordBehind() throws IOException {
        assertThat(database.sql("select subject from audit_entry where act = 'made a backup' limit 1")
                        .query(String.class)
                        .list())
                .hasSize(1)
                .allSatisfy(id -> assertThat(audit.of(id))
                        .extracting(Recorded::who, Recorded::act)
                        .contains(tuple("the operator", "made a backup")));
        try (var temporary = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(temporary)
                    .noneMatch(file -> file.getFileName().toString().matches("thinkuknow-.*\\.cnf"));
        }
    }

    @Test
    void theKeysDoNotGoBesideTheBackup(CapturedOutput printed) {
        var place = root.resolve("new");
        for (var wrong : List.of(place, place.resolve("keys"), root, place.resolve("x/../keys"))) {
            assertThat(Command.run("backup", place.toString(), "--keys=" + wrong, KEYS))
                    .contains(1);
        }
        assertThat(printed.getErr().lines().filter(line -> line.startsWith("The keys would lie beside")))
                .hasSize(4);
        assertThat(place).doesNotExist();
        assertThat(Command.run("backup", place.toString(), KEYS)).contains(2);
        assertThat(Command.run("backup", backup.toString(), "--keys=" + root.resolve("elsewhere"), KEYS))
                .as("a directory that has something in it")
                .contains(1);
    }

    @Test
    void aBackupThatIsKilledIsNone(CapturedOutput printed) throws Exception {
        var place = root.resolve("failed");
        var broken = Files.createDirectories(root.resolve("programs"));
        Files.writeString(broken.resolve("mariadb-dump"), """
                #!/bin/sh
                [ "$1" = --version ] && exec echo MariaDB
                echo 'INSERT INTO `report` VALUES (1);'
                """);
        Files.setPosixFilePermissions(broken.resolve("mariadb-dump"), PosixFilePermissions.fromString("rwx------"));
        assertThat(Command.run(
                        "backup",
                        place.toString(),
                        "--keys=" + root.resolve("elsewhere"),
                        KEYS,
                        "--DB_PROGRAMS=" + broken))
                .contains(1);
        assertThat(printed.getErr()).contains("ended too early");
        assertThat(place).isEmptyDirectory();
        assertThat(restore(place)).contains(1);
        assertThat(printed.getErr()).contains("There is no manifest.json");
    }

    @Test
    void oneChangedByteIsFound(CapturedOutput printed) throws Exception {
        var copy = copy();
        try (var file = new RandomAccessFile(copy.resolve("database.sealed").toFile(), "rw")) {
            file.seek(file.length() / 2);
            var letter = file.read();
            file.seek(file.length() / 2);
            file.write(letter ^ 1);
        }
        isRefused(copy, "missing, cut off or changed", printed);
    }

    @Test
    void oneThatIsCutInHalfIsFound(CapturedOutput printed) throws Exception {
        var copy = copy();
        try (var file = new RandomAccessFile(copy.resolve("database.sealed").toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }
        isRefused(copy, "missing, cut off or changed", printed);
    }

    @Test
    void oneWithoutManifestOrWithAnotherIsRefused(CapturedOutput printed) throws Exception {
        var copy = copy();
        var manifest = copy.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("\"report\" : ", "\"report\" : 1"));
        isRefused(copy, "was changed, or was made with other keys", printed);
        Files.writeString(manifest, "{");
        isRefused(copy, "was changed, or was made with other keys", printed);
        Files.delete(manifest);
        isRefused(copy, "There is no manifest.json", printed);
    }

    @Test
    void otherKeysOpenNothing(CapturedOutput printed) throws Exception {
        KeyRing.createIn(root.resolve("foreign"));
        assertThat(restore(backup, root.resolve("foreign"))).contains(1);
        assertThat(printed.getErr()).contains("made with other keys");
        var half = root.resolve("half");
        Files.createDirectories(half);
        Files.copy(keys.resolve("hashing.json"), half.resolve("hashing.json"));
        KeyRing.createIn(half);
        assertThat(restore(backup, half)).contains(1);
        assertThat(printed.getErr()).contains("does not open with these keys");
        assertThat(tables()).isZero();
    }

    @Test
    void anUpgradeIsTriedBesideTheRealDatabaseWhichStaysAsItIs(CapturedOutput printed) throws Exception {
        var history = Flyway.configure()
                .dataSource(url().substring("--DB_URL=".length()), "root", "")
                .load();
        var all = history.info().all();
        var earlier = all[all.length - 4].getVersion();
        Flyway.configure()
                .configuration(history.getConfiguration())
                .target(earlier)
                .load()
                .migrate();
        var here = new String[] {url(), "--DB_USER=root", programs(), "--KEYS_DIR=" + keys, checkpoints()};
        var old = root.resolve("old");
        assertThat(run(
                        here,
                        "backup",
                        old.toString(),
                        "--keys=" + root.resolve("elsewhere"),
                        "--spring.flyway.target=" + earlier))
                .contains(0);

        assertThat(run(here, "upgrade-check", old.toString())).contains(0);

        assertThat(printed.getOut())
                .contains(
                        "3 migrations were made on the copy, and everything holds.",
                        all[all.length - 1].getVersion() + " ");
        assertThat(history.info().current().getVersion()).isEqualTo(earlier);
        assertThat(server.count(
                        "select count(*) from information_schema.schemata where schema_name like '%upgrade_check'"))
                .isZero();
        server.change("create database restored%d_upgrade_check".formatted(number));
        assertThat(run(here, "upgrade-check", old.toString())).contains(1);
        assertThat(printed.getErr()).contains("could not be made");
        server.change("drop database restored%d_upgrade_check".formatted(number));
    }

    private static Optional<Integer> run(String[] here, String... words) {
        return Command.run(Stream.concat(Stream.of(words), Stream.of(here)).toArray(String[]::new));
    }

    @Test
    void aDatabaseThatIsNotEmptyStaysAsItIs(CapturedOutput printed) throws Exception {
        server.change("create database restored" + number);
        server.change("create table restored%d.somebodys (id int)".formatted(number));
        assertThat(restore(backup)).contains(1);
        assertThat(printed.getErr()).contains("restored%d is not empty: it has 1 tables".formatted(number));
        assertThat(tables()).isOne();
    }

    private void isRefused(Path copy, String because, CapturedOutput printed) throws SQLException {
        var before = printed.getErr().length();
        assertThat(restore(copy)).contains(1);
        assertThat(printed.getErr().substring(before)).contains(because);
        assertThat(tables()).isZero();
    }
}
