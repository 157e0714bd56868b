package org.thinkuknow.limits.web;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.PlainPage;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.Visitor;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** An address that floods the service, and the people who sit behind it. */
@TestPropertySource(
        properties = {
            "thinkuknow.limits.reports-per-minute=1",
            "thinkuknow.limits.pause=2s",
            "thinkuknow.limits.wrong-secrets-per-minute=1"
        })
class FloodgateIT extends RunningApplication {

    private static final String WORDS = ChildWords.of("somebody \"frightens\" <me>\nevery day");

    @Autowired
    private Reports reports;

    @Test
    void nothingTypedIsLostAndWhoeverHasNoScriptWaitsAndSendsAgain() {
        var busy = flood();
        assertThat(busy.headers().firstValue("Retry-After")).contains("2");
        assertThat(busy.text()).contains("nothing is lost", "0800 1111");
        assertThat(busy.kept("what")).isEqualTo(WORDS);
        assertThat(busy.kept("name")).isEqualTo(ChildWords.of("Sam & \"co\""));
        assertThat(busy.kept("hurt")).isEqualTo("yes");
        var early = plainBrowser().post("/report", busy.asSent());
        assertThat(early.status()).as("too early").isEqualTo(429);
        assertThat(early.kept("wait")).as("the wait goes on").isEqualTo(busy.kept("wait"));
        assertThat(early.kept("submission")).isEqualTo(busy.kept("submission"));
        eventually(
                () -> assertThat(plainBrowser().post("/report", early.asSent()).status())
                        .isEqualTo(200));
        eventually(() -> {
            var twice = plainBrowser().post("/report", early.asSent());
            assertThat(twice.status()).as("a second click").isEqualTo(200);
            assertThat(reports.readWithReceipt(twice.receipt()).orElseThrow().words())
                    .containsEntry(Field.WHAT, WORDS);
        });
    }

    @Test
    void aBusyPageAndWhatComesAfterItKeepTheLanguage() {
        flood();
        var form = plainBrowser().get("/report?lang=ur").asSent();
        form.put("what", WORDS);
        var busy = plainBrowser().post("/report?lang=ur", form);
        assertThat(busy.status()).isEqualTo(429);
        assertThat(busy.document().select("html").attr("dir")).isEqualTo("rtl");
        assertThat(busy.text()).contains("کچھ بھی ضائع نہیں ہوا", "0800 1111").doesNotContain("nothing is lost");
        assertThat(busy.document().select("#waiting").attr("data-now")).isEqualTo("آپ کا پیغام اب بھیجا جا رہا ہے۔");
        eventually(() -> {
            var receipt = plainBrowser().post(busy.document().select("#waiting").attr("action"), busy.asSent());
            assertThat(receipt.status()).isEqualTo(200);
            assertThat(receipt.document().select("html").attr("lang")).isEqualTo("ur");
            assertThat(reports.readWithReceipt(receipt.receipt()).orElseThrow().formLanguage())
                    .isEqualTo("Urdu");
        });
    }

    @Test
    void thePageRunsItsOwnScriptBesideThatOfEveryPageAndSetsNoCookie() {
        var busy = flood();
        assertThat(busy.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("script-src 'self'")
                .startsWith("default-src 'none'");
        assertThat(busy.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(busy.document().select("script").eachAttr("src"))
                .containsExactly("/scripts/exit-button.js", "/scripts/proof.js");
        assertThat(plainBrowser().get("/report").document().select("script").eachAttr("src"))
                .as("contrast")
                .containsExactly("/scripts/exit-button.js", "/scripts/no-line.js");
    }

    @Test
    void aScriptProvesTheWorkAndSendsItOnByItself() {
        // By number, because a browser may take another address for a name than the plain one does.
        var here = address("/report?from=a-site").replace("localhost", "127.0.0.1");
        try (var browser = Browser.open().beforeEveryPage("""
                addEventListener('DOMContentLoaded', () => sessionStorage.setItem('seen', (sessionStorage.getItem('seen') || \
                '') + document.title))""")) {
            var seen = sentThrough(browser, here);
            // The minute of a flood may end between two steps; whoever came through has begun another.
            seen = seen.contains("One more moment") ? seen : sentThrough(browser, here);
            assertThat(seen).contains("One more moment", "We have your message");
        }
    }

    /** Sends a form while the address is flooded, and says which titles the browser has seen until the receipt. */
    private String sentThrough(Browser browser, String here) {
        browser.go(here).script("sessionStorage.clear()");
        browser.find("#what").sendKeys(ChildWords.of("somebody frightens me"));
        flood();
        browser.find("main form button[type=submit]").click();
        assertThat(browser.find("#receipt").getText().split(" ")).hasSize(5);
        return String.valueOf(browser.script("return sessionStorage.getItem('seen')"));
    }

    @Test
    void wrongSecretsAreSlowedDown() {
        var visitor = new Visitor(address(""));
        visitor.get("/api/funnel");
        var answer = visitor.get("/api/funnel");
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    /** Sends new forms until one is answered with the page of a busy time. */
    private PlainPage flood() {
        for (var i = 0; i < 5; i++) {
            var form = plainBrowser().get("/report").asSent();
            form.putAll(Map.of("what", WORDS, "name", ChildWords.of("Sam & \"co\""), "hurt", "yes"));
            var answer = plainBrowser().post("/report", form);
            if (answer.status() == 429) {
                return answer;
            }
        }
        throw new AssertionError("The address is not slowed down");
    }
}
