package org.thinkuknow.commands;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.FileSystemUtils;
import org.thinkuknow.audit.AuditChain;
import org.thinkuknow.database.DatabaseProcess;
import org.thinkuknow.database.PreparedDatabase;
import org.thinkuknow.support.ChildWords;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** A backup of the running application, and another server on which it is put back: for each test into another database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BackupDesk extends BesideTheApplication {

    static final String WORDS = "i met a man in a game";

    @Autowired
    private AuditChain chain;

    Path root;

    DatabaseProcess server;
    Path backup;
    Path keys;
    int number;

    /** The one backup that all of these tests put back, and another server for it. */
    @BeforeAll
    void aBackup(@TempDir Path directory) throws Exception {
        root = directory;
        theLogsStayAsTheyAre();
        var child = plainBrowser();
        var form = new HashMap<>(child.get("/report").asSent());
        form.put("what", ChildWords.of(WORDS));
        assertThat(child.post("/report", form).receipt()).isNotEmpty();
        while (chain.link() > 0) {
            chain.note();
        }
        chain.note();
        backup = root.resolve("backup");
        assertThat(Command.run("backup", backup.toString(), "--keys=" + root.resolve("elsewhere"), KEYS))
                .contains(0);
        try (var copies = Files.list(root.resolve("elsewhere"))) {
            keys = copies.findFirst().orElseThrow();
        }
        Files.createDirectories(root.resolve("other"));
        PreparedDatabase.in(root.resolve("other"));
        server = DatabaseProcess.in(root.resolve("other"));
        server.change("set global innodb_flush_log_at_trx_commit = 2"); // no power is cut here
    }

    @AfterAll
    void end() {
        server.close();
    }

    @BeforeEach
    void anotherDatabase() {
        number++;
    }

    @AfterEach
    void nothingIsLeft() throws SQLException {
        server.change("drop database if exists restored" + number);
    }

    Optional<Integer> restore(Path from) {
        return restore(from, keys);
    }

    Optional<Integer> restore(Path from, Path withKeys) {
        return Command.run(
                "restore",
                from.toString(),
                url(),
                "--DB_USER=root",
                programs(),
                "--KEYS_DIR=" + withKeys,
                checkpoints());
    }

    String url() {
        return "--DB_URL=" + server.settings().get("DB_URL").replace("/thinkuknow?", "/restored%d?".formatted(number));
    }

    String programs() {
        return "--DB_PROGRAMS=" + root.resolve("other/mariadb/bin");
    }

    String checkpoints() {
        return "--thinkuknow.audit.checkpoints=" + root.resolve("notes" + number);
    }

    Path copy() throws IOException {
        var copy = root.resolve("copy" + number);
        FileSystemUtils.copyRecursively(backup, copy);
        return copy;
    }

    long tables() throws SQLException {
        return server.count(
                "select count(*) from information_schema.tables where table_schema = 'restored%d'".formatted(number));
    }

    long count(String query) throws SQLException {
        return server.count(query.replaceAll("from (\\w+)", "from restored%d.$1".formatted(number)));
    }
}
