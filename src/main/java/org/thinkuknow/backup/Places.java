package org.thinkuknow.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;

/** Where a backup and the keys may lie. */
final class Places {

    /** What MySQL and MariaDB say to whoever has no right there, or another password. */
    private static final Set<Integer> NOT_ALLOWED = Set.of(1044, 1045);

    private Places() {}

    /** @throws BackupRefused if one is, or lies in, the other: whoever found the backup would have the keys */
    static void mustBeApart(Path directory, Path keys) throws IOException {
        var backup = real(directory);
        var elsewhere = real(keys);
        if (elsewhere.startsWith(backup) || backup.startsWith(elsewhere)) {
            throw new BackupRefused(
                    "The keys would lie beside what they open. Name another place with --keys=, best another machine's disk.");
        }
    }

    /** Makes a directory, or takes one that is empty. */
    static void makeEmpty(Path directory) throws IOException {
        Files.createDirectories(directory);
        try (var files = Files.list(directory)) {
            if (files.findAny().isPresent()) {
                throw new BackupRefused("There is something in %s already. Each backup has a directory of its own."
                        .formatted(directory));
            }
        }
    }

    /** Behind links, also where the last parts are not there yet. */
    private static Path real(Path path) throws IOException {
        var whole = path.toAbsolutePath().normalize();
        for (var there = whole; there != null; there = there.getParent()) {
            if (Files.exists(there)) {
                return there.toRealPath().resolve(there.relativize(whole)).normalize();
            }
        }
        return whole;
    }

    /** Begins the sentence of a refusal by the database: a user without rights looks like a fault of the network otherwise. */
    static String why(SQLException refusal) {
        return NOT_ALLOWED.contains(refusal.getErrorCode())
                ? "The database user may not do this; set DB_MIGRATION_USER and DB_MIGRATION_PASSWORD: "
                : "The database does not answer: ";
    }
}
