package faults;

import packaged.Scratch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A database with every migration and the demo's accounts, laid out once by the application itself; each run takes a copy. */
final class Template {

    private final Path scratch;

    /** @param scratch a folder of the measurement; what an earlier run left there goes */
    Template(Path scratch) throws IOException, InterruptedException {
        this.scratch = scratch;
        Scratch.empty(scratch);
        try (var first = new Node(scratch.resolve("template"), Map.of("KEYS_DIR", keys()))) {
            first.start();
        }
    }

    private String keys() {
        return scratch.resolve("keys").toAbsolutePath().toString();
    }

    /** A folder with programs and tables for a server. */
    Path copy(String name) throws IOException {
        return copyTo(scratch.resolve(name));
    }

    /** The same at another place, such as one with a file system of its own. */
    Path copyTo(Path place) throws IOException {
        var from = scratch.resolve("template/db").toAbsolutePath();
        Files.createDirectories(place);
        Files.createSymbolicLink(place.resolve("mariadb"), from.resolve("mariadb"));
        try (var files = Files.walk(from.resolve("tables"))) {
            for (var file : files.toList()) {
                Files.copy(
                        file,
                        place.resolve("tables").resolve(from.resolve("tables").relativize(file)));
            }
        }
        return place;
    }

    /** A node on a database at an address, with the keys that all nodes share. */
    Node node(String name, String database) throws IOException {
        return node(name, database, Map.of());
    }

    /** The same with more settings. */
    Node node(String name, String database, Map<String, String> more) throws IOException {
        var settings = new HashMap<>(Map.of(
                "KEYS_DIR",
                keys(),
                "DB_URL",
                database,
                "DB_USER",
                "root",
                // what a killed node left unfinished is taken up after seconds instead of minutes
                "THINKUKNOW_EVENTS_RETRY_EVERY",
                "PT1S",
                "THINKUKNOW_EVENTS_PAUSE",
                "PT1S",
                "SPRING_MODULITH_EVENTS_STALENESS_CHECK_INTERVAL",
                "1s",
                "SPRING_MODULITH_EVENTS_STALENESS_PROCESSING",
                "3s",
                "THINKUKNOW_MAILS_CLAIM",
                "PT5S"));
        settings.putAll(more);
        return new Node(scratch.resolve(name), settings);
    }
}
