package org.thinkuknow.metrics;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Takes lines of the audit record to the machine of {@code LOG_HOST}, and hears whether they came. Syslog has no answer: so each time the
 * line is ended on this side, and what the other side then ends, too, it has read (RFC 5425, 4.4).
 */
@Component
public class RecordLine {

    static final String PROGRAM = "thinkuknow-record";

    /** RFC 5424: facility 13, "log audit", eight times, and severity 6, "informational". */
    private static final int OF_THE_RECORD = 110;

    /** Longer than whoever ends each line at once lets it live. */
    private static final Duration TO_BEGIN = Duration.ofMillis(200);

    private static final Duration IN_ALL = Duration.ofSeconds(20);

    private static final Logger log = LoggerFactory.getLogger(RecordLine.class);

    private final LogLine.@Nullable Line line;
    private final Syslog syslog;
    private final Duration longest;

    @Autowired
    RecordLine(Environment settings) {
        this(reached(settings, settings.getProperty("LOG_HOST", "")), LogAway.node(settings), IN_ALL);
    }

    /** @param line null: there is no such machine */
    RecordLine(LogLine.@Nullable Line line, String node, Duration longest) {
        this.line = line;
        this.syslog = new Syslog(node, PROGRAM);
        this.longest = longest;
    }

    /** The authority that is none is spoken of where the log is begun. */
    private static LogLine.@Nullable Line reached(Environment settings, String host) {
        try {
            return host.isBlank() ? null : LogAway.line(settings, host);
        } catch (IllegalStateException | UncheckedIOException e) {
            log.error("The audit record stays here: LOG_AUTHORITY holds no certificate that can be read");
            return null;
        }
    }

    /** One line. */
    public record Entry(Instant at, String json) {}

    /** Whether there is such a machine. */
    public boolean isSet() {
        return line != null;
    }

    /**
     * Takes some there, and waits for it some seconds.
     *
     * @return whether it took all of them. If not, it may have taken some.
     */
    public boolean take(List<Entry> entries) {
        var taken = new AtomicBoolean();
        var way = Thread.ofVirtual().name("record-line").start(() -> taken.set(isTaken(entries)));
        try {
            if (!way.join(longest)) {
                way.interrupt();
                return false;
            }
        } catch (InterruptedException stopping) {
            way.interrupt();
            Thread.currentThread().interrupt();
            return false;
        }
        return taken.get();
    }

    private boolean isTaken(List<Entry> entries) {
        if (line == null) {
            return false;
        }
        try (var socket = line.open();
                var out = new BufferedOutputStream(socket.getOutputStream())) {
            if (isEndedAtOnce(socket)) {
                return false;
            }
            for (var entry : entries) {
                Syslog.write(
                        syslog.message(OF_THE_RECORD, entry.at(), entry.json().getBytes(StandardCharsets.UTF_8)), out);
            }
            out.flush();
            socket.shutdownOutput();
            socket.getInputStream().transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (IOException e) {
            log.debug("The machine of LOG_HOST did not take entries of the record", e);
            return false;
        }
    }

    private static boolean isEndedAtOnce(Socket socket) throws IOException {
        socket.setSoTimeout(Math.toIntExact(TO_BEGIN.toMillis()));
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException itSaysNothing) {
            return false;
        } finally {
            socket.setSoTimeout(0);
        }
    }
}
