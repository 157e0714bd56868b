package org.thinkuknow.partner.web;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.PlainPage;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.translation.Translations;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** The button on a page of another site, which does to it what pages do. */
class ButtonIT extends RunningApplication {

    private static final String HOSTILE = """
            thinkuknow-button, thinkuknow-button *, main *, a { display: none !important; visibility: hidden !important; \
            opacity: 0 !important;
              width: 0 !important; height: 0 !important; max-width: 0 !important; max-height: 0 !important; overflow: hidden \
              !important; font-size: 0 !important;
              color: transparent !important; position: absolute !important; left: -9999px !important; clip-path: inset(100%) !important;
              transform: scale(0) !important; filter: opacity(0) !important; pointer-events: none !important; outline: none !important }
            main { display: flex; color: transparent; font-size: 0; visibility: visible; text-indent: -9999px }""";

    @Autowired
    private Translations languages;

    private HttpServer otherSite;

    @BeforeEach
    void anotherSiteServes() throws IOException {
        otherSite = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        otherSite.createContext("/", exchange -> {
            var page = page(exchange.getRequestURI().getPath().equals("/plain") ? "" : HOSTILE)
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            try (var body = exchange.getResponseBody()) {
                body.write(page);
            }
        });
        otherSite.start();
    }

    @AfterEach
    void theOtherSiteStops() {
        otherSite.stop(0);
    }

    @Test
    void hostileStyleHidesNothingAndTheKeyboardLeadsToTheForm() {
        try (var browser = Browser.open().resize(360, 740).go(other("/hostile")).awaitPage()) {
            browser.await(
                    () -> Boolean.TRUE.equals(browser.script("return !!customElements.get('thinkuknow-button')")));
            assertThat(browser.script("""
                    const button = document.querySelector('thinkuknow-button'), box = button.getBoundingClientRect();
                    return box.width >= 140 && box.height >= 48 && box.left >= 0 && box.right <= innerWidth
                        && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2) === \
                        button""")).as("can be seen and pressed").isEqualTo(true);
            assertThat(browser.script("return performance.getEntriesByType('resource').map(each => each.name)"))
                    .isEqualTo(List.of(address("/button.js?host=a-site")));
            assertThat(browser.script("return document.cookie")).isEqualTo("");
            browser.screenshot("button-hostile");
            browser.tabTo("thinkuknow-button");
            browser.press(Keys.ENTER);
            browser.await(() -> "/report".equals(browser.path()));
            assertThat(browser.script("return location.search")).isEqualTo("?from=a-site");
            assertThat(browser.find("[name=from]").getDomAttribute("value")).isEqualTo("a-site");
            assertThat(browser.script("return document.referrer")).isEqualTo("");
        }
    }

    /** The shadow is opened for axe alone, which cannot look into a closed one. */
    @Test
    void axeFindsNothingInLightAndDarkAndTheLinkSaysWhatItDoes() {
        try (var browser = Browser.open().beforeEveryPage("""
                const attach = Element.prototype.attachShadow;
                Element.prototype.attachShadow = function (options) { return attach.call(this, { ...options, mode: 'open' }); };""")) {
            for (var dark : new boolean[] {false, true}) {
                browser.dark(dark).go(other("/plain")).awaitPage();
                browser.await(
                        () -> Boolean.TRUE.equals(browser.script("return !!customElements.get('thinkuknow-button')")));
                assertThat(browser.axe()).as(dark ? "dark" : "light").isEmpty();
                browser.screenshot("button-" + (dark ? "dark" : "light"));
            }
            assertThat(words(browser)).isEqualTo("Tell someone");
            browser.script("document.querySelector('thinkuknow-button').lang = 'cy'");
            assertThat(words(browser)).isEqualTo("Dweud wrth rywun");
            assertThat(leads(browser)).isEqualTo(address("/report?from=a-site&lang=cy"));
            browser.script("document.querySelector('thinkuknow-button').lang = 'ur'");
            assertThat(words(browser)).isEqualTo("کسی کو بتائیں");
            assertThat(browser.script(
                            "return document.querySelector('thinkuknow-button').shadowRoot.querySelector('a').dir"))
                    .isEqualTo("rtl");
            assertThat(browser.axe()).as("right to left").isEmpty();
            browser.script("document.querySelector('thinkuknow-button').lang = 'xx'");
            assertThat(words(browser)).isEqualTo("Tell someone");
            assertThat(leads(browser)).isEqualTo(address("/report?from=a-site"));
        }
    }

    @Test
    void itsFilesMayBeUsedAnywhereAndKeptForAWhile() {
        for (var path : List.of("/button.js?host=a-site", "/button.svg?lang=pl")) {
            var answer = plainBrowser().get(path);
            assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
            assertThat(header(answer, "Cache-Control")).contains("max-age=3600").contains("public");
            assertThat(header(answer, "ETag")).startsWith("W/");
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        }
        assertThat(plainBrowser().get("/button.svg?lang=pl").html()).contains("Powiedz komuś");
    }

    /** Contrast: pages themselves are for nobody's frame. */
    @Test
    void thePageThatShowsItIsAsStrictAsTheOthers() {
        var answer = plainBrowser().get("/button");
        assertThat(header(answer, "Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'");
        assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(answer.document().select("#link-code").text())
                .contains("/report?from=your-key\" rel=\"noreferrer\"", "/button.svg?host=your-key&lang=en");
        assertThat(answer.document().select("#element-code").text()).contains("<thinkuknow-button host=\"your-key\"");
        try (var browser =
                Browser.open().resize(320, 740).go(address("/button")).awaitPage()) {
            assertThat(browser.script(
                            "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .isEqualTo(true);
            browser.screenshot("button-page");
        }
    }

    /** The picture is as wide for every language, so its words are measured in a real browser: right of the bubble, left of the edge. */
    @Test
    void noNameRunsOverTheEdgeOfThePicture() {
        try (var browser = Browser.open()) {
            eventually(() -> assertThat(languages.offered()).hasSize(11));
            for (var language : languages.offered()) {
                browser.go(address("/button.svg?lang=" + language.code()));
                assertThat(browser.script("""
                        const text = document.querySelector('text'), box = text.getBBox();
                        return [text.textContent, box.x >= 48 && box.x + box.width <= 268 ? 'fits' : box.x + ' to ' + (box.x + \
                        box.width)].join()"""))
                        .as(language.code())
                        .isEqualTo(languages.in(language.code()).get("button") + ",fits");
            }
        }
    }

    @Test
    void aPressOnTheButtonInAnotherLanguageOpensTheFormInIt() {
        try (var browser = Browser.open().go(other("/plain")).awaitPage()) {
            browser.await(
                    () -> Boolean.TRUE.equals(browser.script("return !!customElements.get('thinkuknow-button')")));
            browser.script("document.querySelector('thinkuknow-button').lang = 'pl'");
            browser.tabTo("thinkuknow-button");
            browser.press(Keys.ENTER);
            browser.await(() -> "/report".equals(browser.path()));
            assertThat(browser.script("return document.documentElement.lang")).isEqualTo("pl");
            assertThat(browser.find("[name=from]").getDomAttribute("value")).isEqualTo("a-site");
        }
    }

    private static Object leads(Browser browser) {
        return browser.script("return document.querySelector('thinkuknow-button').shadowRoot.querySelector('a').href");
    }

    private static Object words(Browser browser) {
        return browser.script(
                "return document.querySelector('thinkuknow-button').shadowRoot.querySelector('a').textContent");
    }

    private static String header(PlainPage page, String name) {
        return page.headers().firstValue(name).orElse("");
    }

    private String other(String path) {
        return "http://127.0.0.1:" + otherSite.getAddress().getPort() + path;
    }

    private String page(String style) {
        return """
                <!doctype html><html lang="en"><head><title>Green Game</title><link rel="icon" href="data:,"><style>%s</style>
                <script src="%s" async></script></head>
                <body><main><h1>Green Game</h1><thinkuknow-button host="a-site" hidden style="display:none"><a href="%s">Tell \
                someone</a></thinkuknow-button></main></body></html>
                """.formatted(style, address("/button.js?host=a-site"), address("/report?from=a-site"));
    }
}
