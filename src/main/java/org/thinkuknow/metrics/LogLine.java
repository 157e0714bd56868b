package org.thinkuknow.metrics;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import ch.qos.logback.core.encoder.Encoder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Hands each line of the log to another machine, as a message of syslog (RFC 5424) with its length before it (RFC 5425). Nothing waits
 * for that machine: while it is away {@value MOST_WAITING} lines are kept, and of those that come then, only how many.
 */
final class LogLine extends UnsynchronizedAppenderBase<ILoggingEvent> {

    static final int MOST_WAITING = 2_000;

    /** Of what a program says, by RFC 5424: facility 1, eight times, and the severity. */
    private static final int OF_PROGRAMS = 8;

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private static final Logger log = LoggerFactory.getLogger(LogLine.class);

    private final BlockingQueue<byte[]> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final AtomicLong lost = new AtomicLong();
    private final Encoder<ILoggingEvent> text;
    private final Line line;
    private final Syslog syslog;
    private final Duration pause;
    private final Duration end;
    /** What was taken and not sent; of the thread alone. */
    private byte @Nullable [] next;

    private volatile boolean ends;

    private final Thread thread = Thread.ofPlatform().daemon().name("log-line").unstarted(this::hand);

    /**
     * One that hands nothing on before it is started.
     *
     * @param text how an event is written
     * @param node the name of this node, without a space
     */
    LogLine(Encoder<ILoggingEvent> text, Line line, String node) {
        this(text, line, node, PAUSE, PAUSE);
    }

    /**
     * One with other times.
     *
     * @param pause between two looks, and before it is tried again
     * @param end   how long the last lines have
     */
    LogLine(Encoder<ILoggingEvent> text, Line line, String node, Duration pause, Duration end) {
        this.text = text;
        this.pause = pause;
        this.end = end;
        this.line = line;
        this.syslog = new Syslog(node, "thinkuknow");
    }

    /** How the other machine is reached. */
    interface Line {
        Socket open() throws IOException;
    }

    @Override
    public void start() {
        super.start();
        thread.start();
    }

    /** What waits is sent first, if that takes no longer than a moment: the last lines of a node say why it ends. */
    @Override
    public void stop() {
        super.stop();
        ends = true;
        try {
            if (!waiting.isEmpty()) {
                thread.join(end);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        thread.interrupt();
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (!waiting.offer(said(severity(event.getLevel()), event.getInstant(), text.encode(event)))) {
            lost.incrementAndGet();
        }
    }

    private byte[] said(int severity, Instant at, byte[] words) {
        return syslog.message(OF_PROGRAMS + severity, at, words);
    }

    private static int severity(Level level) {
        return switch (level.toInt()) {
            case Level.ERROR_INT -> 3;
            case Level.WARN_INT -> 4;
            case Level.INFO_INT -> 6;
            default -> 7;
        };
    }

    private void hand() {
        try {
            var wasAway = false;
            while (!ends || !waiting.isEmpty()) {
                wasAway = handWhileItIsThere(wasAway);
                Thread.sleep(pause);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return whether it could not be reached; this is said once, and goes to that machine too when it is back */
    private boolean handWhileItIsThere(boolean wasAway) throws InterruptedException {
        try (var socket = line.open();
                var out = new BufferedOutputStream(socket.getOutputStream())) {
            var theirs = Thread.ofVirtual().start(() -> endWithTheirs(socket));
            var opened = Instant.now();
            while (theirs.isAlive() && !(ends && next == null && waiting.isEmpty())) {
                next = next == null ? waiting.poll(pause.toMillis(), TimeUnit.MILLISECONDS) : next;
                if (next != null && theirs.isAlive()) {
                    send(next, out);
                    next = null;
                }
            }
            return Instant.now().isBefore(opened.plus(PAUSE)) && isAway(wasAway, "it ends each line at once");
        } catch (IOException e) {
            return isAway(wasAway, e.getClass().getSimpleName());
        }
    }

    private static boolean isAway(boolean wasAway, String why) {
        if (!wasAway) {
            log.warn(
                    "Lines of the log wait: the machine of LOG_HOST is not reached, or does not prove who it is ({})",
                    why);
        }
        return true;
    }

    private void send(byte[] message, BufferedOutputStream out) throws IOException {
        var gone = lost.getAndSet(0);
        if (gone > 0) {
            Syslog.write(
                    said(
                            4,
                            Instant.now(),
                            "%d lines of the log are lost".formatted(gone).getBytes(StandardCharsets.US_ASCII)),
                    out);
        }
        Syslog.write(message, out);
        out.flush();
    }

    /** It says nothing to us; when it closes, the socket is. */
    private static void endWithTheirs(Socket socket) {
        try (socket) {
            socket.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException ended) {
            // As well.
        }
    }
}
