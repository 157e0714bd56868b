package org.thinkuknow.database;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.support.ApplicationProcess;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.Inside;
import org.thinkuknow.support.ReportStream;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Eventually.eventually;

/** Production on a server that knows users: one makes the tables, the other works, and can rewrite neither tables nor the record. */
@Tag("long")
class TwoDatabaseUsersIT {

    private static final String PASSWORD = "one that this test alone has";
    private static final List<AppendOnly> RECORD =
            List.of(new AppendOnly("audit_entry", Set.of("chain_place", "chain_hash")));

    @TempDir
    private Path root;

    private DatabaseProcess database;
    /** From before the server asked who somebody is: it may do everything. */
    private Connection operator;

    @BeforeEach
    void aServerWithUsers() throws Exception {
        PreparedDatabase.in(root.resolve("database"));
        database = DatabaseProcess.in(root.resolve("database"));
        operator = database.connect();
        try (var statement = operator.createStatement()) {
            statement.execute("flush privileges"); // from here on it asks who somebody is
            for (var user : List.of("migrations", "work", "everything")) {
                statement.execute("create user '%s'@'localhost' identified by '%s'".formatted(user, PASSWORD));
            }
            statement.execute("grant all on thinkuknow.* to 'migrations'@'localhost' with grant option");
            statement.execute("grant all on thinkuknow.* to 'everything'@'localhost'");
        }
        Files.createDirectories(root.resolve("notes"));
        Files.createDirectories(root.resolve("keys"));
        Files.writeString(root.resolve("addresses.csv"), "code,address\n");
    }

    @AfterEach
    void itStops() throws SQLException {
        operator.close();
        database.close();
    }

    @Test
    void theDailyWorkIsDoneByAUserWhoCannotRewriteTheRecord() throws Exception {
        keysAreMade();
        doesNotStart(settings("work"), "Access denied for user 'work'@'localhost' to database");
        assertThat(ended("migrate", settings("work", "migrations"))).isZero();
        try (var node = ApplicationProcess.with(root.resolve("node"), settings("work"))) {
            node.start();
            Inside.isHiddenBy(node);
            assertThat(told(node).split(" ")).hasSize(5);
            eventually(() -> assertThat(
                            number("select count(*) from audit_entry where act = 'received' and chain_place > 0"))
                    .isOne());
            eventually(() -> assertThat(root.resolve("notes/checkpoints")).isNotEmptyFile());
            try (var work = connect("work")) {
                assertThat(LeastRights.tooMany(work, RECORD)).isEmpty();
                for (var forbidden : List.of(
                        "update audit_entry set who = 'somebody else'",
                        "delete from audit_entry",
                        "drop table audit_entry",
                        "alter table report add column more int",
                        "create table more (id int)",
                        "update flyway_schema_history set success = 0")) {
                    assertThatThrownBy(() -> work.createStatement().execute(forbidden))
                            .as(forbidden)
                            .isInstanceOf(SQLException.class)
                            .hasMessageContaining("denied");
                }
            }
        }
        try (var everything = connect("everything")) {
            assertThat(LeastRights.tooMany(everything, RECORD))
                    .contains("DB_USER can remove rows of audit_entry.", "DB_USER can make tables.")
                    .anyMatch(fault -> fault.startsWith("DB_USER can change ")
                            && fault.contains("detail")
                            && !fault.contains("chain_hash"));
            assertThat(number("select count(*) from information_schema.tables where table_name = 'rights_probe'"))
                    .isZero();
        }
        doesNotStart(settings("everything", "migrations"), "DB_USER can remove rows of audit_entry.");
    }

    @Test
    void aBackupIsPutBackByTheUserOfTheTablesAndIsWorkedWithByTheOther() throws Exception {
        keysAreMade();
        assertThat(ended("migrate", settings("work", "migrations"))).isZero();
        String receipt;
        try (var node = ApplicationProcess.with(root.resolve("node"), settings("work"))) {
            node.start();
            receipt = told(node);
            assertThat(ended("backup", settings("work", "migrations"), copy(), "--keys=" + root.resolve("safe")))
                    .isZero();
        }
        try (var statement = operator.createStatement()) {
            statement.execute("create database thinkuknow2 character set utf8mb4 collate utf8mb4_unicode_ci");
            statement.execute("grant all on thinkuknow2.* to 'migrations'@'localhost' with grant option");
        }
        assertThat(ended("restore", there(settings("work")), copy()))
                .as("the user of the daily work cannot put it back")
                .isNotZero();
        assertThat(ended("restore", there(settings("work", "migrations")), copy()))
                .isZero();
        try (var node = ApplicationProcess.with(root.resolve("after"), there(settings("work")))) {
            node.start();
            try (var asked = new ReportStream(node.address("/report"), 0)) {
                assertThat(asked.opens(receipt)).isTrue();
            }
            assertThat(told(node)).isNotEqualTo(receipt);
            try (var work = connect("work", "thinkuknow2")) {
                assertThat(LeastRights.tooMany(work, RECORD)).isEmpty();
            }
        }
    }

    @Test
    void aServerThatMayLoseWhatItAcknowledgedIsRefused() throws Exception {
        operator.createStatement().execute("set global innodb_flush_log_at_trx_commit = 2");
        try (var work = connect("everything")) {
            assertThat(Durability.of(work).faults())
                    .anyMatch(fault -> fault.startsWith("innodb_flush_log_at_trx_commit is 2"));
        }
        doesNotStart(settings("work", "migrations"), "innodb_flush_log_at_trx_commit is 2: it must be 1");
        assertThat(number("select count(*) from information_schema.table_privileges where grantee ="
                        + " \"'work'@'localhost'\""))
                .as("it was refused before anything was done")
                .isZero();
    }

    private void doesNotStart(Map<String, String> settings, String because) throws Exception {
        var node = ApplicationProcess.with(root.resolve("refused"), settings);
        var said = Path.of("target", "logs", "processes.log");
        var before = Files.exists(said) ? Files.size(said) : 0;
        node.launch();
        assertThat(node.awaitEnd()).isNotZero();
        try (var log = Files.newInputStream(said)) {
            log.skipNBytes(before);
            assertThat(new String(log.readAllBytes(), StandardCharsets.UTF_8)).contains(because);
        }
    }

    private void keysAreMade() throws Exception {
        assertThat(ended("create-keys", Map.of(), root.resolve("keys").toString()))
                .isZero();
    }

    /** The five words that a child is given. */
    private static String told(ApplicationProcess node) throws Exception {
        var child = node.plainBrowser();
        var form = new HashMap<>(child.get("/report").asSent());
        form.put("what", ChildWords.of("i met a man in a game"));
        return child.post("/report", form).receipt();
    }

    private String copy() {
        return root.resolve("copy").toString();
    }

    /** How a command ends. */
    private int ended(String word, Map<String, String> settings, String... more) throws Exception {
        var words = Stream.concat(Stream.of(word), Stream.of(more)).toList();
        try (var command = ApplicationProcess.command(words, root.resolve("commands"), settings)) {
            command.launch();
            return command.awaitEnd();
        }
    }

    /** The same at the other database, with the keys that the backup came with. */
    private Map<String, String> there(Map<String, String> settings) throws IOException {
        var there = new HashMap<>(settings);
        there.compute("DB_URL", (key, address) -> String.valueOf(address).replace("/thinkuknow?", "/thinkuknow2?"));
        try (var safe = Files.list(root.resolve("safe"))) {
            there.put("KEYS_DIR", safe.findFirst().orElseThrow().toString());
        }
        return there;
    }

    private Map<String, String> settings(String work, String migrations) {
        var settings = new HashMap<>(settings(work));
        settings.putAll(Map.of("DB_MIGRATION_USER", migrations, "DB_MIGRATION_PASSWORD", PASSWORD));
        return settings;
    }

    /** Those of a node, which does not know who owns the tables. */
    private Map<String, String> settings(String work) {
        var settings = new HashMap<>(database.settings());
        settings.putAll(Map.of("DB_USER", work, "DB_PASSWORD", PASSWORD));
        settings.put("DB_URL", settings.get("DB_URL").replace("createDatabaseIfNotExist=true&", ""));
        settings.put("spring.profiles.active", "production");
        settings.putAll(Map.of("MAIL_HOST", "localhost", "SENDER", "no-reply@centre.example"));
        settings.putAll(Map.of("BASE_URL", "https://centre.example", "SECURITY_CONTACT", "security@centre.example"));
        settings.putAll(Map.of("FORWARD_HEADERS", "none", "NODE_PLAIN", "trusted-network"));
        settings.put("KEYS_DIR", root.resolve("keys").toString());
        settings.put("AUDIT_CHECKPOINTS", root.resolve("notes/checkpoints").toString());
        settings.put("REFERRAL_ADDRESSES", root.resolve("addresses.csv").toString());
        settings.put("thinkuknow.audit.checkpoint-every", "PT1S");
        settings.put("DB_PROGRAMS", root.resolve("database/mariadb/bin").toString());
        return settings;
    }

    private long number(String query) throws SQLException {
        try (var connection = connect("migrations");
                var row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private Connection connect(String user) throws SQLException {
        return connect(user, "thinkuknow");
    }

    private Connection connect(String user, String to) throws SQLException {
        var address = database.settings()
                .get("DB_URL")
                .replace("createDatabaseIfNotExist=true&", "")
                .replace("/thinkuknow?", "/" + to + "?");
        return DriverManager.getConnection(address + "&allowPublicKeyRetrieval=true", user, PASSWORD);
    }
}
