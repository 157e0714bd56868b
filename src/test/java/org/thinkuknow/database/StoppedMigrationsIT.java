package org.thinkuknow.database;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thinkuknow.database.StoppingConnections.Stop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each migration is stopped in its middle and run again, and what comes of it is what comes of running it once. */
@Tag("long")
class StoppedMigrationsIT {

    private static final List<String> SCHEMA = List.of(
            """
            select concat_ws(' ', table_name, column_name, ordinal_position, column_default, is_nullable, column_type, collation_name,
                extra) from information_schema.columns where table_schema = database() order by table_name, ordinal_position""",
            """
            select concat_ws(' ', table_name, index_name, seq_in_index, column_name, non_unique)
                from information_schema.statistics where table_schema = database() order by table_name, index_name, seq_in_index""",
            "select concat_ws(' ', version, script, checksum, success) from flyway_schema_history order by installed_rank");

    private static DatabaseProcess database;

    @TempDir
    private Path root;

    @BeforeAll
    static void aServerOfItsOwn(@TempDir Path directory) throws IOException {
        database = DatabaseProcess.in(directory.resolve("database"));
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        try (var connection = connections(Stop.AFTER_IT_IS_DONE, 1).getConnection();
                var change = connection.createStatement()) {
            change.execute("drop database thinkuknow");
            change.execute("create database thinkuknow");
            change.execute("set global innodb_flush_log_at_trx_commit = 0");
        }
    }

    private FluentConfiguration flyway(StoppingConnections connections) {
        var flyway = Flyway.configure().dataSource(connections);
        ResumedMigrations.in(flyway);
        return flyway;
    }

    private StoppingConnections connections(Stop stop, int after) {
        return new StoppingConnections(
                database.settings().get("DB_URL"), database.settings().get("DB_USER"), stop, after);
    }

    /** Runs it until nothing stops it any more. @return how often it was stopped */
    private int runAgainAndAgain(FluentConfiguration flyway, StoppingConnections connections) throws SQLException {
        var migrations = new Migrations(flyway.load());
        for (var stopped = 0; ; stopped++) {
            connections.stopOnce();
            try {
                migrations.run();
                return stopped;
            } catch (Stopped | FlywayException e) {
                if (!connections.hasStopped()) {
                    throw e;
                }
            }
        }
    }

    private List<List<String>> schema() {
        return SCHEMA.stream().map(this::texts).toList();
    }

    private List<String> texts(String query) {
        try {
            return database.texts(query);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyMigrationGoesOnWhereItStopped() throws SQLException {
        var connections = connections(Stop.AFTER_IT_IS_DONE, 2);
        var stopped = runAgainAndAgain(flyway(connections), connections);
        assertThat(stopped).as("those of several statements").isGreaterThan(70);
        var asStopped = schema();
        assertThat(asStopped.getFirst()).hasSizeGreaterThan(1_000);
        assertThat(database.count("select count(*) from " + MigrationProgress.TABLE))
                .isZero();
        empty();
        // As Flyway does it by itself.
        new Migrations(Flyway.configure()
                        .dataSource(database.settings().get("DB_URL"), "root", "")
                        .load())
                .run();
        assertThat(asStopped.get(0))
                .filteredOn(line -> !line.startsWith(MigrationProgress.TABLE))
                .isEqualTo(schema().get(0));
        assertThat(asStopped.get(1))
                .filteredOn(line -> !line.startsWith(MigrationProgress.TABLE))
                .isEqualTo(schema().get(1));
        assertThat(asStopped.get(2)).as("Flyway's own checksums").isEqualTo(schema().get(2));
    }

    @ParameterizedTest
    @EnumSource(Stop.class)
    void whatChangesRowsIsDoneOnce(Stop stop) throws IOException, SQLException {
        Files.writeString(
                root.resolve("V1__a.sql"),
                "create table a (n int); insert into a values (1); insert into a values (2);");
        Files.writeString(
                root.resolve("V2__b.sql"),
                "update a set n = n + 10; alter table a add column m int, drop column n; rename table a to b; update b set m = 1;"
                        + " update b set m = m + 1; create index bm on b (m);");
        var connections = connections(stop, 1);
        var flyway = flyway(connections).locations("filesystem:" + root);
        assertThat(runAgainAndAgain(flyway, connections)).isGreaterThanOrEqualTo(7);
        assertThat(database.texts("select m from b")).containsExactly("2", "2");
    }

    /** Contrast: what is wrong by itself stays wrong, however often it is tried. */
    @Test
    void whatIsWrongIsNotTakenForDone() throws IOException {
        Files.writeString(root.resolve("V1__a.sql"), "create table a (n int); create table a (n int);");
        var connections = connections(Stop.AFTER_IT_IS_DONE, 1);
        var flyway = flyway(connections).locations("filesystem:" + root);
        for (var each = 0; each < 2; each++) {
            assertThatThrownBy(() -> new Migrations(flyway.load()).run()).isInstanceOf(FlywayException.class);
        }
        assertThat(new Migrations(flyway.load()).left()).isOne();
    }

    /** Or a statement that was put in before the others would never be done. */
    @Test
    void aFileThatIsChangedHalfWayIsRefusedButForTheStatementThatFailed() throws IOException, SQLException {
        var file = root.resolve("V1__a.sql");
        Files.writeString(file, "create table a (n int); create table b (n int); insert into c values (1);");
        var flyway = flyway(connections(Stop.AFTER_IT_IS_DONE, 1)).locations("filesystem:" + root);
        assertThatThrownBy(() -> new Migrations(flyway.load()).run()).isInstanceOf(FlywayException.class);
        Files.writeString(
                file,
                "create table d (n int); create table a (n int); create table b (n int); insert into b values (1);");
        assertThatThrownBy(() -> new Migrations(flyway.load()).run()).hasMessageContaining("another text");
        Files.writeString(file, "create table a (n int);");
        assertThatThrownBy(() -> new Migrations(flyway.load()).run()).hasMessageContaining("another text");
        Files.writeString(file, "create table a (n int); create table b (n int); insert into b values (1);");
        new Migrations(flyway.load()).run();
        assertThat(database.texts("select n from b")).containsExactly("1");
        assertThat(database.texts("show tables")).doesNotContain("d");
    }

    @Test
    void aFileThatWasChangedAfterwardsIsRefused() throws IOException {
        var file = root.resolve("V1__a.sql");
        Files.writeString(file, "create table a (n int);");
        var flyway = flyway(connections(Stop.AFTER_IT_IS_DONE, 1)).locations("filesystem:" + root);
        new Migrations(flyway.load()).run();
        Files.writeString(file, "create table a (n bigint);");
        assertThatThrownBy(() -> new Migrations(flyway.load()).run()).hasMessageContaining("checksum");
    }
}
