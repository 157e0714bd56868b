package org.thinkuknow.database;

import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The database's own programs, which write all of it as text and read that again. They are looked for in {@code DB_PROGRAMS}, beside the
 * embedded database, or on the PATH. They sign in as whoever makes the tables, by an option file that nobody else can read.
 */
@Component
@Profile("operator")
public class ClientPrograms {

    private static final List<String> DUMP = List.of(
            "--single-transaction", // one moment for all tables, without holding anybody up
            "--quick",
            "--skip-lock-tables",
            "--skip-add-locks",
            "--skip-add-drop-table", // what is there is never overwritten
            "--skip-extended-insert", // a row a line: rows can be counted as they pass
            "--no-autocommit",
            "--hex-blob",
            "--no-tablespaces",
            "--default-character-set=utf8mb4",
            "--max-allowed-packet=1G");
    /** MySQL's own program alone knows these, and asks for more rights without them. */
    private static final List<String> DUMP_OF_MYSQL = List.of("--set-gtid-purged=OFF", "--column-statistics=0");

    /** What a client says of a line that the server refused, without the line. */
    private static final Pattern REFUSED = Pattern.compile("ERROR \\d+ \\(\\w+\\)(?: at line \\d+)?");

    private final Environment settings;

    ClientPrograms(Environment settings) {
        this.settings = settings;
    }

    /** A connection as whoever makes the tables; it waits until an embedded database is ready. */
    public Connection connect() throws SQLException {
        awaitEmbedded();
        var account = ServerAccount.of(settings);
        return DriverManager.getConnection(account.url(), account.user(), account.password());
    }

    private void awaitEmbedded() {
        if (isEmbedded()) {
            EmbeddedDatabase.in(directory()).awaitReady();
        }
    }

    /** The name of the database. */
    public String database() {
        return ServerAccount.of(settings).database();
    }

    /**
     * Makes the scratch database that a command was led to, as empty as it comes.
     *
     * @throws ClientFailed if there is one, or this user may not make it
     */
    public void createScratch() throws IOException {
        inScratch("create database `%s` character set utf8mb4 collate utf8mb4_unicode_ci", "made");
    }

    /** Removes the scratch database; never another. */
    public void dropScratch() throws IOException {
        inScratch("drop database `%s`", "removed");
    }

    private void inScratch(String statement, String what) throws IOException {
        var account = ServerAccount.of(settings);
        if (!account.database().endsWith(ScratchDatabase.SUFFIX)) {
            throw new IllegalStateException("Not a scratch database: " + account.database());
        }
        awaitEmbedded();
        try (var server = DriverManager.getConnection(
                        WorkUser.withoutDatabase(account.url()), account.user(), account.password());
                var act = server.createStatement()) {
            act.execute(statement.formatted(account.database()));
        } catch (SQLException e) {
            throw new ClientFailed(
                    "The database %s could not be %s: %s. If an earlier check was cut short, drop that database and try again."
                            .formatted(account.database(), what, e.getMessage()));
        }
    }

    /**
     * Writes tables, in their order and as they were at one moment.
     *
     * @throws ClientFailed if the program is missing, or did not come to its end
     */
    public void dump(List<String> tables, OutputStream into) throws IOException {
        try (var client = client("dump")) {
            var words = new ArrayList<>(DUMP);
            if (!client.isMariaDb()) {
                words.addAll(DUMP_OF_MYSQL);
            }
            words.add(database());
            words.addAll(tables);
            client.run(words, InputStream.nullInputStream(), into, said -> said);
        }
    }

    /**
     * Has the server take what {@link #dump} wrote.
     *
     * @throws ClientFailed if the program is missing, or the server refused something
     */
    public void load(InputStream from) throws IOException {
        try (var client = client("")) {
            client.run(
                    List.of(
                            "--batch",
                            "--default-character-set=utf8mb4",
                            "--max-allowed-packet=1G",
                            "--binary-mode",
                            database()),
                    from,
                    OutputStream.nullOutputStream(),
                    ClientPrograms::withoutTheLine);
        }
    }

    /** What the server did not take may be somebody's words. */
    private static String withoutTheLine(String said) {
        var refused = REFUSED.matcher(said);
        return refused.find() ? refused.group() : "it did not say why";
    }

    private ClientProgram client(String does) throws IOException {
        var names = does.isEmpty() ? List.of("mariadb", "mysql") : List.of("mariadb-" + does, "mysql" + does);
        var program = find(isMariaDb() ? names : names.reversed())
                .orElseThrow(() -> new ClientFailed(
                        ("Neither %s nor %s was found. Install the database's client programs, or name their directory in "
                                        + "DB_PROGRAMS.")
                                .formatted(names.getFirst(), names.getLast())));
        return ClientProgram.of(program, ServerAccount.of(settings));
    }

    private boolean isMariaDb() throws IOException {
        try (var connection = connect()) {
            return WorkUser.texts(connection, "select version()").getFirst().contains("MariaDB");
        } catch (SQLException e) {
            throw new ClientFailed("The database does not answer: " + e.getMessage());
        }
    }

    private Optional<Path> find(List<String> names) {
        return names.stream()
                .flatMap(name -> places().map(place -> place.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private Stream<Path> places() {
        var named = settings.getProperty("DB_PROGRAMS", "");
        if (!named.isBlank()) {
            return Stream.of(Path.of(named));
        }
        return isEmbedded()
                ? Stream.of(directory().resolve("mariadb", "bin"))
                : Pattern.compile(File.pathSeparator)
                        .splitAsStream(settings.getProperty("PATH", ""))
                        .filter(place -> !place.isBlank())
                        .map(Path::of);
    }

    private boolean isEmbedded() {
        return settings.getProperty("DB_URL", "").isBlank();
    }

    private Path directory() {
        return Path.of(settings.getRequiredProperty(EmbeddedDatabaseStarter.DIRECTORY));
    }
}
