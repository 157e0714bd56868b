package org.thinkuknow.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Arrays;

/** The whole application on a port of its own. All tests on it share one, so they leave no data behind that others count. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "thinkuknow.vault.directory=target/test-keys/${test.process:1}",
            "thinkuknow.centre.leave-to=/sign-in",
            "thinkuknow.figures.demo-year=false",
            "thinkuknow.centre.security-contact=security@centre.example",
            "thinkuknow.limits.reports-per-minute=1000000",
            "thinkuknow.events.retry-every=PT2S",
            "thinkuknow.events.pause=PT2S",
            "thinkuknow.overlooked.every=P1D"
        }) // a test that looks for what is overlooked does it at its own time
@ActiveProfiles("demo")
public abstract class RunningApplication {

    /** Each process of the tests has a database and keys of its own. */
    public static final Path KEYS = Path.of("target", "test-keys", System.getProperty("test.process", "1"));

    private static final Path DATABASES = Path.of("target", "test-db");
    private static final GreenMail MAIL =
            new GreenMail(new ServerSetup(freePort(), "localhost", ServerSetup.PROTOCOL_SMTP));

    static {
        // The database starts before Spring's own dynamic properties are known.
        deleteDatabasesOfEndedRuns();
        System.setProperty(
                "thinkuknow.database.directory",
                DATABASES.resolve(String.valueOf(ProcessHandle.current().pid())).toString());
        System.setProperty(
                "thinkuknow.audit.checkpoints",
                Path.of(
                                "target",
                                "test-audit",
                                String.valueOf(ProcessHandle.current().pid()))
                        .toString());
        System.setProperty("thinkuknow.schools.shipped", "false"); // a test that needs the schools reads them itself
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

    /** Each holds half a gigabyte. */
    private static void deleteDatabasesOfEndedRuns() {
        var runs = DATABASES
                .toFile()
                .listFiles(
                        run -> ProcessHandle.of(Long.parseLong(run.getName())).isEmpty());
        if (runs != null) {
            Arrays.stream(runs).forEach(FileSystemUtils::deleteRecursively);
        }
    }
}
