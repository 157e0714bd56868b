package org.thinkuknow.support;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.util.FileSystemUtils;

import java.nio.file.Path;
import java.util.Arrays;

/** The whole application on a port of its own. All tests on it share one, so they leave no data behind that others count. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "thinkuknow.vault.directory=target/test-keys",
        "thinkuknow.centre.leave-to=/sign-in"})
@ActiveProfiles("demo")
public abstract class RunningApplication {

    private static final Path DATABASES = Path.of("target", "test-db");

    static {
        // The database starts before Spring's own dynamic properties are known.
        deleteDatabasesOfEndedRuns();
        System.setProperty("thinkuknow.database.directory", DATABASES.resolve(String.valueOf(ProcessHandle.current().pid())).toString());
    }

    @LocalServerPort
    private int port;

    /** The full address of a path of the application. */
    protected String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** Each holds half a gigabyte. */
    private static void deleteDatabasesOfEndedRuns() {
        var runs = DATABASES.toFile().listFiles(run -> ProcessHandle.of(Long.parseLong(run.getName())).isEmpty());
        if (runs != null) {
            Arrays.stream(runs).forEach(FileSystemUtils::deleteRecursively);
        }
    }
}
