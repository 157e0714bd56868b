package org.thinkuknow.exchange;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.support.Browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;

import static org.assertj.core.api.Assertions.assertThat;

/** A lesson's package in a page that does what a learning platform does: it gives an API and shows the lesson in a frame. */
class ScormIT {

    private static final String PLATFORM = """
            <!doctype html><html lang="en"><title>A platform</title><script>
            window.calls = []; window.kept = {};
            window.API = {
              LMSInitialize: () => { calls.push('initialize'); return 'true'; },
              LMSGetValue: name => kept[name] ?? '',
              LMSSetValue: (name, value) => { kept[name] = value; calls.push(name + '=' + value); return 'true'; },
              LMSCommit: () => { calls.push('commit'); return 'true'; },
              LMSFinish: () => { calls.push('finish'); return 'true'; }
            };
            </script><iframe id="lesson" src="lesson/index.html" title="The lesson" width="340" height="600"></iframe></html>
            """;

    @TempDir
    private Path directory;

    private HttpServer server;

    @BeforeEach
    void aPlatformHoldsThePackage() throws IOException {
        var lesson = Library.LESSONS
                .find(AgeBand.SEVEN_TO_ELEVEN, "who-is-a-friend-online")
                .orElseThrow();
        try (var zip =
                new ZipInputStream(new ByteArrayInputStream(ScormPackage.write(lesson, "https://example.org")))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file = directory.resolve("lesson").resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
        }
        Files.writeString(directory.resolve("index.html"), PLATFORM);
        server = SimpleFileServer.createFileServer(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                directory.toRealPath(),
                SimpleFileServer.OutputLevel.NONE);
        server.start();
    }

    @AfterEach
    void thePlatformCloses() {
        server.stop(0);
    }

    @Test
    void thePlatformLearnsWhenTheLessonWasOpenedAndReadToItsEnd() {
        try (var browser = Browser.open()) {
            browser.go("http://127.0.0.1:%d/index.html"
                    .formatted(server.getAddress().getPort()));
            browser.await(() -> "incomplete".equals(browser.script("return kept['cmi.core.lesson_status']")));
            assertThat(browser.script("return calls[0]")).isEqualTo("initialize");
            browser.script("document.getElementById('lesson').contentDocument.getElementById('end').scrollIntoView()");
            browser.await(() -> "completed".equals(browser.script("return kept['cmi.core.lesson_status']")));
            assertThat(browser.script("return calls.at(-1)")).isEqualTo("commit");
            browser.script("document.getElementById('lesson').src = 'about:blank'");
            browser.await(() -> "finish".equals(browser.script("return calls.at(-1)")));
            assertThat(browser.consoleErrors()).isEmpty();
        }
    }

    @Test
    void withoutAPlatformTheLessonIsReadAllTheSame() {
        try (var browser = Browser.open().resize(360, 740)) {
            browser.go("http://127.0.0.1:%d/lesson/index.html"
                    .formatted(server.getAddress().getPort()));
            assertThat(browser.find("h1").getText()).isEqualTo("Who is a friend online?");
            assertThat(browser.axe()).isEmpty();
            assertThat(browser.consoleErrors()).isEmpty();
            browser.screenshot("scorm");
        }
    }
}
