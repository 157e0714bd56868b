package org.thinkuknow.metrics;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.encoder.EchoEncoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.mock.env.MockEnvironment;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Eventually.eventually;

/** A machine for the log that is set wrongly, or takes a line and says nothing, keeps nobody from being heard. */
@ExtendWith(OutputCaptureExtension.class)
class LogAwayTest {

    @Test
    void withAnAuthorityThatIsNoneTheLogStaysHere(@TempDir Path directory, CapturedOutput output) {
        try (var context = new StaticApplicationContext()) {
            context.setEnvironment(new MockEnvironment()
                    .withProperty("LOG_HOST", "log.example")
                    .withProperty("LOG_AUTHORITY", directory.resolve("nowhere").toString()));
            new LogAway()
                    .onApplicationEvent(
                            new ApplicationContextInitializedEvent(new SpringApplication(), new String[0], context));
        }
        assertThat(output).contains("The log stays here: LOG_AUTHORITY");
    }

    @Test
    void whoEndsEachLineAtOnceIsNamed(CapturedOutput output) throws Exception {
        try (var ending = new ServerSocket(0)) {
            Thread.ofVirtual().start(() -> {
                while (!ending.isClosed()) {
                    try (var line = ending.accept()) {
                        line.shutdownOutput();
                    } catch (IOException closed) {
                        return;
                    }
                }
            });
            var line = new LogLine(new EchoEncoder<>(), () -> new Socket("localhost", ending.getLocalPort()), "node-a");
            line.setContext(new LoggerContext());
            line.start();
            eventually(() -> assertThat(output).contains("Lines of the log wait", "it ends each line at once"));
            line.stop();
        }
    }

    @Test
    @Timeout(60)
    void whoTakesALineAndSaysNothingIsLetGo() throws Exception {
        try (var silent = new ServerSocket(0)) {
            assertThatThrownBy(() -> LogAway.encrypted(
                            LogAway.trusting(""), "localhost", silent.getLocalPort(), Duration.ofMillis(100)))
                    .isInstanceOf(SocketTimeoutException.class);
        }
    }
}
