package org.thinkuknow.metrics;

import ch.qos.logback.classic.LoggerContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.pem.PemSslStoreBundle;
import org.springframework.boot.ssl.pem.PemSslStoreDetails;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Set;

/**
 * Hands the log on to the machine of {@code LOG_HOST}, where whoever takes this one does not reach it: under TLS, to a machine that
 * proves who it is; in the clear to this machine alone, whose forwarder sends it on.
 */
final class LogAway implements ApplicationListener<ApplicationContextInitializedEvent> {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");
    private static final int OF_SYSLOG_WITH_TLS = 6514;
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final String NAME = "log-away";

    private static final Logger log = LoggerFactory.getLogger(LogAway.class);

    @Override
    public void onApplicationEvent(ApplicationContextInitializedEvent event) {
        var settings = event.getApplicationContext().getEnvironment();
        var host = settings.getProperty("LOG_HOST", "");
        if (!host.isBlank() && LoggerFactory.getILoggerFactory() instanceof LoggerContext logback) {
            var root = logback.getLogger(Logger.ROOT_LOGGER_NAME);
            root.detachAppender(NAME);
            try {
                root.addAppender(started(logback, settings, host));
            } catch (IllegalStateException | UncheckedIOException e) {
                log.error("The log stays here: LOG_AUTHORITY holds no certificate that can be read");
            }
        }
    }

    private static LogLine started(LoggerContext logback, Environment settings, String host) {
        var text = new StructuredLogEncoder();
        text.setContext(logback);
        text.setFormat("ecs");
        text.start();
        var line = new LogLine(text, line(settings, host), node(settings));
        line.setContext(logback);
        line.setName(NAME);
        line.start();
        return line;
    }

    /**
     * How the machine of {@code LOG_HOST} is reached.
     *
     * @throws IllegalStateException    or
     * @throws UncheckedIOException     if {@code LOG_AUTHORITY} is no certificate
     */
    static LogLine.Line line(Environment settings, String host) {
        var port = settings.getProperty("LOG_PORT", Integer.class, OF_SYSLOG_WITH_TLS);
        var tls = THIS_MACHINE.contains(host) ? null : trusting(settings.getProperty("LOG_AUTHORITY", ""));
        return () -> tls == null ? plain(host, port) : encrypted(tls, host, port);
    }

    static String node(Environment settings) {
        return settings.getProperty("logging.structured.ecs.service.node-name", "-");
    }

    /** @param authority a file in PEM; blank: those that the JDK trusts */
    static SSLContext trusting(String authority) {
        try {
            return authority.isBlank()
                    ? SSLContext.getDefault()
                    : SslBundle.of(new PemSslStoreBundle(null, PemSslStoreDetails.forCertificate("file:" + authority)))
                            .createSslContext();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static Socket encrypted(SSLContext tls, String host, int port) throws IOException {
        return encrypted(tls, host, port, TO_CONNECT);
    }

    static Socket encrypted(SSLContext tls, String host, int port, Duration most) throws IOException {
        var plain = plain(host, port);
        var socket = (SSLSocket) tls.getSocketFactory().createSocket(plain, host, port, true);
        var settings = socket.getSSLParameters();
        settings.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(settings);
        try {
            socket.setSoTimeout(Math.toIntExact(most.toMillis()));
            socket.startHandshake();
            socket.setSoTimeout(0);
        } catch (IOException e) {
            socket.close();
            throw e;
        }
        return socket;
    }

    private static Socket plain(String host, int port) throws IOException {
        var socket = new Socket();
        socket.setKeepAlive(true);
        socket.connect(new InetSocketAddress(host, port), Math.toIntExact(TO_CONNECT.toMillis()));
        return socket;
    }
}
