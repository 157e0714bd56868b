package org.thinkuknow.database;

import org.flywaydb.core.Flyway;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;

/**
 * A database with every migration and nothing else, laid out once for all tests that do not look at how that is done: whoever comes
 * first makes it, and the others take a copy.
 */
public final class PreparedDatabase {

    private static final Path MIGRATIONS = Path.of("src", "main", "resources", "db", "migration");
    private static final Path PLACE = Path.of("target", "prepared-database");
    /** Tests run in several processes, and the others wait for what the first makes. */
    private static final Path TURN = Path.of("target", "prepared-database.lock");

    private PreparedDatabase() {}

    /** Lays a copy out under a directory that holds no database yet. */
    public static synchronized void in(Path root) {
        try {
            Files.createDirectories(root);
            Files.createSymbolicLink(root.resolve("mariadb"), made().resolve("mariadb"));
            FileSystemUtils.copyRecursively(made().resolve("tables"), root.resolve("tables"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path made() throws IOException {
        var place = PLACE.resolve(migrations()).toAbsolutePath();
        Files.createDirectories(PLACE);
        try (var turn = FileChannel.open(TURN, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var mine = turn.lock()) {
            if (!Files.exists(place)) {
                FileSystemUtils.deleteRecursively(PLACE);
                make(place);
            }
        }
        return place;
    }

    private static void make(Path place) throws IOException {
        var unfinished = PLACE.resolve("unfinished");
        try (var database = DatabaseProcess.in(unfinished)) {
            var settings = database.settings();
            var flyway = Flyway.configure().dataSource(settings.get("DB_URL"), settings.get("DB_USER"), "");
            ResumedMigrations.in(flyway);
            new Migrations(flyway.load()).run();
        }
        Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What the migrations are, in one word: one that is new or changed asks for another database. */
    private static String migrations() throws IOException {
        var sum = new CRC32();
        try (var files = Files.list(MIGRATIONS)) {
            for (var file : files.sorted().toList()) {
                sum.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                sum.update(Files.readAllBytes(file));
            }
        }
        return Long.toHexString(sum.getValue());
    }
}
