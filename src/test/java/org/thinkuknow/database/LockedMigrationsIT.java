package org.thinkuknow.database;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.support.ApplicationProcess;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody holds a table that a migration needs: it gives up within seconds, or all who come to read would wait behind it. */
@Tag("long")
class LockedMigrationsIT {

    @TempDir
    private Path root;

    @Test
    void aMigrationGivesUpWaitingForATableAndIsRunAgain() throws Exception {
        PreparedDatabase.in(root.resolve("database"));
        try (var database = DatabaseProcess.in(root.resolve("database"));
                var holder = database.connect();
                var lock = holder.createStatement()) {
            lock.execute("lock tables %s read".formatted(Migrations.HISTORY));
            assertThat(migrated(database)).isNotZero();
            lock.execute("unlock tables");
            assertThat(migrated(database)).isZero();
        }
    }

    /** On connections of its own, as where the tables have an owner: the application's say how long they wait by themselves. */
    private int migrated(DatabaseProcess database) throws Exception {
        var settings = new HashMap<>(database.settings());
        settings.putAll(Map.of("DB_MIGRATION_USER", "root", "DB_MIGRATION_PASSWORD", ""));
        try (var command = ApplicationProcess.command(List.of("migrate"), root.resolve("migrating"), settings)) {
            command.launch();
            return command.awaitEnd();
        }
    }
}
