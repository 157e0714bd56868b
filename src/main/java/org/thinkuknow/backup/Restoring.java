package org.thinkuknow.backup;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.thinkuknow.database.ClientFailed;
import org.thinkuknow.database.ClientPrograms;
import org.thinkuknow.vault.StreamSeals;
import org.thinkuknow.vault.Vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;

/** Fills an empty database from a backup. Nothing is written before the whole backup was found to be what it was. */
@Component
@Profile("operator")
public class Restoring {

    private final ClientPrograms programs;
    private final StreamSeals seals;
    private final Vault vault;
    private final Flyway flyway;

    Restoring(ClientPrograms programs, StreamSeals seals, Vault vault, Flyway flyway) {
        this.programs = programs;
        this.seals = seals;
        this.vault = vault;
        this.flyway = flyway;
    }

    /**
     * Fills the database and counts its rows.
     *
     * @throws BackupRefused if the backup is not whole, not of these keys or of a later version, or the database is not empty
     * @throws org.thinkuknow.vault.SealBroken if these keys do not open it
     * @throws IOException   if the file cannot be read, or the database did not take it
     */
    public Manifest fill(Path directory) throws IOException {
        var manifest = Manifest.read(directory, vault);
        var file = SealedFile.in(directory);
        mustBeWhole(file, manifest);
        var seal = seals.open(manifest.key(), manifest.id());
        try {
            mustBeEmpty();
            mustBeKnown(manifest);
            try (var rows = file.open(seal)) {
                programs.load(rows);
            } catch (IOException e) {
                throw new IOException(
                        "%s%nThe database is half filled, and nothing starts on it. Drop it, make it anew and try again."
                                .formatted(reason(e)),
                        e);
            }
            mustHaveAllRows(manifest);
        } catch (SQLException e) {
            throw new IOException(Places.why(e) + e.getMessage(), e);
        }
        return manifest;
    }

    private static String reason(IOException e) {
        return e instanceof ClientFailed ? String.valueOf(e.getMessage()) : "The backup could not be read to its end.";
    }

    private static void mustBeWhole(SealedFile file, Manifest manifest) throws IOException {
        if (!Files.exists(file.path())
                || Files.size(file.path()) != manifest.bytes()
                || !file.digest().equals(manifest.sha256())) {
            throw new BackupRefused(
                    "The file %s is missing, cut off or changed. Use another backup.".formatted(file.path()));
        }
    }

    private void mustBeKnown(Manifest manifest) {
        var newest = Arrays.stream(flyway.info().all())
                .map(MigrationInfo::getVersion)
                .filter(Objects::nonNull)
                .max(MigrationVersion::compareTo)
                .orElse(MigrationVersion.EMPTY);
        if (MigrationVersion.fromVersion(manifest.schema()).compareTo(newest) > 0) {
            throw new BackupRefused(
                    "This backup is of a later version (migration %s) than this application (%s). Restore it with that version."
                            .formatted(manifest.schema(), newest));
        }
    }

    private void mustBeEmpty() throws SQLException {
        try (var database = programs.connect()) {
            var tables = Schema.tables(database).size();
            if (tables > 0) {
                throw new BackupRefused(
                        "The database %s is not empty: it has %d tables. A backup is put back into an empty one only."
                                .formatted(programs.database(), tables));
            }
        }
    }

    private void mustHaveAllRows(Manifest manifest) throws SQLException {
        try (var database = programs.connect()) {
            var rows = Schema.rows(database);
            if (!rows.equals(manifest.rows())) {
                throw new BackupRefused(
                        "The rows are not those of the backup: %s. Do not start on this database; drop it and try again."
                                .formatted(Difference.between(manifest.rows(), rows)));
            }
        }
    }
}
