package org.thinkuknow;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import static org.assertj.core.api.Assertions.assertThat;

/** The script that makes the two users of the database, with a server that writes down what it is told. */
class UsersScriptTest {

    @TempDir
    private Path directory;

    private Path told;

    @BeforeEach
    void aServer() throws Exception {
        told = directory.resolve("told");
        Files.createFile(
                directory.resolve("mysql"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.writeString(directory.resolve("mysql"), "#!/bin/sh\ncat >'%s'\n".formatted(told));
    }

    private int run(String password) throws Exception {
        var command = new ProcessBuilder("sh", "docker/users.sh").redirectErrorStream(true);
        command.redirectOutput(directory.resolve("said").toFile());
        command.environment().put("PATH", directory + ":" + System.getenv("PATH"));
        command.environment().put("MYSQL_ROOT_PASSWORD", "root");
        command.environment().put("DB_PASSWORD", password);
        command.environment().put("DB_MIGRATION_PASSWORD", "other");
        return command.start().waitFor();
    }

    /** With quotes and backslashes as SQL has them, in whatever mode the server is otherwise. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            plain, plain
            it's, it''s
            '; drop user root; --, ''; drop user root; --
            a\\b, a\\\\b
            a\\, a\\\\
            $HOME `id` &, $HOME `id` &
            grün, grün
            """)
    void aPasswordIsTakenAsItIs(String password, String written) throws Exception {
        assertThat(run(password)).isZero();
        assertThat(told)
                .content()
                .contains(
                        "create user if not exists 'thinkuknow'@'%' identified by '" + written + "';\n",
                        "identified by 'other';\n",
                        "set session sql_mode = 'STRICT_TRANS_TABLES';\n");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            "two
            lines"
            "a\ttab"
            ""
            """)
    void whatNobodyCanTypeIsRefusedBeforeTheServerIsTold(String password) throws Exception {
        assertThat(run(password)).isNotZero();
        assertThat(directory.resolve("said")).content().startsWith("DB_PASSWORD ");
        assertThat(told).doesNotExist();
    }

    /** Whoever is nobody would stand before the two for a client on the same machine, and they would be refused. */
    @Test
    void whoHasNoNameGoes() throws Exception {
        assertThat(run("plain")).isZero();
        assertThat(told).content().contains("drop user if exists ''@'localhost';");
    }
}
