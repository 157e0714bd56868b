package org.thinkuknow.web;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.Visitor;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

class PublicHeadersIT extends RunningApplication {

    private static final int SMALL_ENOUGH_FOR_AN_OLD_PHONE = 20 * 1024;
    private static final Pattern LOADED = Pattern.compile("(?:src|href)=\"([^\"]+\\.(?:css|js|woff2?|png|jpg))\"");

    private Visitor visitor;

    @BeforeEach
    void somebodyComes() {
        visitor = new Visitor(address(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/report",
                "/report?lesson=friends-on-a-screen",
                "/report?for=under-11",
                "/report?for=adult",
                "/report/reply",
                "/referral/x/y"
            })
    void aPlainPageRunsOnlyTheButtonThatLeavesSetsNothingAndIsNotKept(String path) {
        assertPlain(visitor.get(path));
    }

    @Test
    void whatIsSentIsAnsweredJustAsQuietly() {
        assertPlain(visitor.post("/report", Map.of("what", "")));
        assertPlain(visitor.post("/report/more", Map.of("place", "")));
        assertPlain(visitor.post("/report/reply", Map.of("receipt", "no such five words here")));
    }

    @Test
    void leavingTellsTheNextSiteNothing() {
        var first = visitor.get("/leave");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(header(first, "Refresh")).isEqualTo("0;url=/leave/away");
        assertThat(first.body()).doesNotContain("Think U Know", "src=", "stylesheet");
        var second = visitor.get("/leave/away");
        assertThat(second.statusCode()).isEqualTo(303);
        assertThat(header(second, "Clear-Site-Data")).isEqualTo("\"cache\"");
        for (var answer : List.of(first, second)) {
            assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void theReportFormIsSmall() {
        var page = visitor.get("/report").body();
        assertThat(LOADED.matcher(page).results().map(found -> found.group(1)))
                .containsExactly(
                        "/styles/tokens.css", "/styles/plain.css", "/scripts/exit-button.js", "/scripts/no-line.js");
        var size = size(page) + size(style("/styles/tokens.css")) + size(style("/styles/plain.css"));
        assertThat(size).isGreaterThan(4_000).isLessThan(SMALL_ENOUGH_FOR_AN_OLD_PHONE);
    }

    /** Contrast: a lesson is a Flow page, and only its own scripts run there. */
    @Test
    void aFlowPageRunsOnlyItsOwnScripts() {
        var answer = visitor.get("/learn/4-7/friends-on-a-screen/quiz");
        var policy = header(answer, "Content-Security-Policy");
        assertThat(policy)
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'")
                .doesNotContain("http:", "https:", "*");
        var scripts = Jsoup.parse(answer.body()).select("script:not([src])");
        assertThat(scripts)
                .isNotEmpty()
                .allSatisfy(script -> assertThat(policy).contains("'sha256-%s'".formatted(sha256(script.data()))));
        assertThat(policy).doesNotContain("'unsafe-inline' 'unsafe-eval'", "nonce-");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
    }

    private static void assertPlain(HttpResponse<String> answer) {
        assertThat(header(answer, "Content-Security-Policy"))
                .isEqualTo(
                        "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; "
                                + "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types note-worker; "
                                + "report-uri /policy-report");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(answer, "Cache-Control")).contains("no-store");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.body())
                .contains("</html>")
                .doesNotContainIgnoringCase("<style")
                .doesNotContainPattern("(?i)\\son[a-z]+=")
                .doesNotContain("style=");
        assertThat(Jsoup.parse(answer.body()).select("script")).isNotEmpty().allSatisfy(script -> {
            assertThat(script.attr("src")).isIn("/scripts/exit-button.js", "/scripts/no-line.js");
            assertThat(script.data()).isEmpty();
        });
    }

    private static String sha256(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String style(String path) {
        var answer = visitor.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static String header(HttpResponse<?> answer, String name) {
        assertThat(answer.headers().allValues(name)).as(name).hasSize(1);
        return answer.headers().firstValue(name).orElseThrow();
    }

    private static int size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
