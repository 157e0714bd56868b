package org.thinkuknow.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebDriverException;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Browsers are lent to one test after the other: what one leaves, the next does not find. */
class KeptBrowsersIT {

    private static final String LEAVE = """
            document.cookie = 'left=here; max-age=9999';
            localStorage.left = sessionStorage.left = 'here';
            const worker = navigator.serviceWorker.register('/worker.js').then(() => navigator.serviceWorker.ready);
            const kept = caches.open('left').then(cache => cache.put('/left', new Response('here')));
            const stored = new Promise((done, fail) => {
              const opening = indexedDB.open('left');
              opening.onsuccess = done;
              opening.onerror = fail;
            });
            return Promise.all([worker, kept, stored]).then(() => true)""";
    private static final String FOUND = """
            const [workers, kept, stored] = await Promise.all(
              [navigator.serviceWorker.getRegistrations(), caches.keys(), indexedDB.databases()]);
            return [document.cookie, localStorage.left ?? '', sessionStorage.left ?? '', workers.length, kept.length, stored.length,
              window.saidBefore ?? '', matchMedia('(prefers-color-scheme: dark)').matches, matchMedia('print').matches,
              innerWidth, devicePixelRatio, history.length].join()""";
    private static final String NOTHING = ",,,0,0,0,,false,false,1440,1,2";

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer site;

    @BeforeEach
    void aSite() throws IOException {
        site = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        site.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        site.createContext("/", exchange -> answer(exchange, "text/html", "<title>A page</title><p id=here>Here</p>"));
        site.createContext(
                "/worker.js", exchange -> answer(exchange, "text/javascript", "addEventListener('fetch', () => {})"));
        site.createContext("/kept.js", exchange -> {
            asked.incrementAndGet();
            answer(exchange, "text/javascript", "");
        });
        site.start();
    }

    private static void answer(HttpExchange exchange, String type, String said) throws IOException {
        var body = said.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "max-age=9999");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @AfterEach
    void itEnds() {
        site.stop(0);
    }

    private String address(String path) {
        return "http://localhost:" + site.getAddress().getPort() + path;
    }

    private void load(Browser browser, String path) {
        browser.script("""
                return new Promise(done => {
                  const script = document.createElement('script');
                  script.onload = done;
                  script.src = arguments[0];
                  document.body.append(script);
                }).then(() => true)""", path);
    }

    @Test
    void whatATestStoresTheNextDoesNotFindInTheSameBrowser() {
        long program;
        try (var first = Browser.open()) {
            program = first.program().process();
            assertThat(first.go(address("/")).script(FOUND)).isEqualTo(NOTHING);
            first.script(LEAVE);
            load(first, "/kept.js");
            load(first.go(address("/again")), "/kept.js");
            assertThat(asked)
                    .as("contrast: the second time it came from what is kept")
                    .hasValue(1);
            assertThat((String) first.script(FOUND)).startsWith("left=here,here,here,1,1,1,");
        }
        try (var next = Browser.open()) {
            assertThat(next.program().process()).isEqualTo(program);
            assertThat(next.go(address("/")).script(FOUND)).isEqualTo(NOTHING);
            load(next, "/kept.js");
            assertThat(asked).as("asked again").hasValue(2);
            next.back();
            assertThat(next.script("return location.href"))
                    .as("the page before")
                    .isEqualTo("about:blank");
        }
    }

    @Test
    void howATestLooksAtPagesTheNextDoesNot() {
        long program;
        try (var first = Browser.open().beforeEveryPage("window.saidBefore = 'said'")) {
            program = first.program().process();
            first.dark(true).zoom(1280, 1024, 2).go(address("/"));
            assertThat((String) first.script(FOUND)).endsWith(",said,true,false,640,2,2");
            assertThat((String) first.asPrinted(false).script(FOUND)).contains(",true,640,2");
            first.line(false);
            assertThatExceptionOfType(WebDriverException.class).isThrownBy(() -> first.go(address("/away")));
        }
        try (var next = Browser.open()) {
            assertThat(next.program().process()).isEqualTo(program);
            assertThat(next.go(address("/away")).script(FOUND)).isEqualTo(NOTHING);
        }
    }

    @Test
    void windowsAndErrorsEndWithTheTest() {
        long program;
        try (var first = Browser.open()) {
            program = first.program().process();
            first.go(address("/")).script("window.open('/another'); console.error('An error')");
        }
        try (var next = Browser.open()) {
            assertThat(next.program().process()).isEqualTo(program);
            assertThat(next.go(address("/")).program().windows()).isEqualTo(1);
            assertThat(next.consoleErrors()).isEmpty();
            assertThat(next.find("#here").getText()).isEqualTo("Here");
        }
    }

    @Test
    void whatATestIsAskedAndDoesNotAnswerIsNotAskedAgain() {
        try (var first = Browser.open()) {
            first.go(address("/")).script("setTimeout(() => alert('Still here'))");
        }
        try (var next = Browser.open()) {
            assertThat(next.go(address("/")).text()).isEqualTo("Here");
        }
    }

    @Test
    void twoAtOnceAreTwoAndKnowNothingOfEachOther() {
        try (var first = Browser.open();
                var second = Browser.open()) {
            assertThat(first.program().process()).isNotEqualTo(second.program().process());
            first.go(address("/")).script(LEAVE);
            assertThat(second.go(address("/")).script(FOUND)).isEqualTo(NOTHING);
        }
    }

    @Test
    void oneThatRunsNoScriptIsLentToWhoeverWantsNone() {
        long program;
        try (var first = Browser.withoutScript()) {
            program = first.program().process();
        }
        try (var scripted = Browser.open();
                var next = Browser.withoutScript()) {
            assertThat(scripted.program().process()).isNotEqualTo(program);
            assertThat(next.program().process()).isEqualTo(program);
            var page = "data:text/html,<p>None</p><script>document.querySelector('p').textContent = 'Some'</script>";
            assertThat(next.go(page).text()).isEqualTo("None");
            assertThat(scripted.go(page).text()).isEqualTo("Some");
        }
    }

    @Test
    void oneThatCannotForgetIsQuit() {
        long program;
        try (var first = Browser.open()) {
            program = first.program().process();
            ProcessHandle.of(program).orElseThrow().destroyForcibly();
        }
        try (var next = Browser.open()) {
            assertThat(next.program().process()).isNotEqualTo(program);
            assertThat(next.go(address("/")).text()).isEqualTo("Here");
        }
    }
}
