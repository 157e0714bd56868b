package org.thinkuknow.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.util.FileSystemUtils;
import org.thinkuknow.database.PreparedDatabase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Arrays;

/** The whole application on a port of its own. All tests on it share one, so they leave no data behind that others count. */
@WholeApplication
public abstract class RunningApplication {

    private static final String PROCESS = String.valueOf(ProcessHandle.current().pid());
    private static final Path DATABASES = Path.of("target", "test-db");
    private static final Path ALL_KEYS = Path.of("target", "test-keys");

    /** Each process of the tests has a database and keys of its own: a key that one retires may be the other's. */
    public static final Path KEYS = ALL_KEYS.resolve(PROCESS);

    private static final GreenMail MAIL =
            new GreenMail(new ServerSetup(freePort(), "localhost", ServerSetup.PROTOCOL_SMTP));

    static {
        // The database starts before Spring's own dynamic properties are known.
        deleteWhatEndedRunsLeft(DATABASES);
        deleteWhatEndedRunsLeft(ALL_KEYS);
        var database = DATABASES.resolve(PROCESS);
        PreparedDatabase.in(database);
        System.setProperty("thinkuknow.database.directory", database.toString());
        System.setProperty("test.process", PROCESS);
        System.setProperty(
                "thinkuknow.audit.checkpoints",
                Path.of("target", "test-audit", PROCESS).toString());
        System.setProperty("thinkuknow.schools.shipped", "false"); // a test that needs the schools reads them itself
        System.setProperty("thinkuknow.reader.enabled", "false"); // a test of the reader turns it on for its context
        System.setProperty("thinkuknow.sign-in.at-once", "100000"); // all tests come from one address
        System.setProperty("thinkuknow.desk.undo", "PT0S"); // a test of what is held waits for it
        MAIL.start();
        System.setProperty("MAIL_HOST", "localhost");
        System.setProperty(
                "MAIL_PORT", String.valueOf(MAIL.getSmtp().getServerSetup().getPort()));
    }

    @LocalServerPort
    private int port;

    /** Each context has a strategy of its own, and the newest one's would be everybody's: a test uses that of its own context. */
    @Autowired
    void signInsAreThoseOfThisContext(SecurityContextHolderStrategy strategy) {
        SecurityContextHolder.setContextHolderStrategy(strategy);
    }

    /** Prepares database and mail server for a test that starts the application by itself. */
    public static void prepare() {
        if (!MAIL.isRunning()) {
            throw new IllegalStateException("The mail server of the tests does not run");
        }
    }

    /** The full address of a path of the application. */
    protected String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** A browser without scripts, on this application. */
    protected PlainBrowser plainBrowser() {
        return new PlainBrowser(this::address);
    }

    /** The mail server that the application sends to. A test that stops it starts it again. */
    protected static GreenMail mail() {
        return MAIL;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A database holds half a gigabyte. */
    private static void deleteWhatEndedRunsLeft(Path all) {
        var runs = all.toFile()
                .listFiles(
                        run -> ProcessHandle.of(Long.parseLong(run.getName())).isEmpty());
        if (runs != null) {
            Arrays.stream(runs).forEach(FileSystemUtils::deleteRecursively);
        }
    }
}
