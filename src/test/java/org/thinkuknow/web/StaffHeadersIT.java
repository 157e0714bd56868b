package org.thinkuknow.web;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.Visitor;

import java.net.http.HttpResponse;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Visitor.location;

/** What the answers to staff forbid a browser. */
class StaffHeadersIT extends RunningApplication {

    private Visitor visitor;

    @BeforeEach
    void somebodyComes() {
        visitor = new Visitor(address(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/sign-in?error",
                "/first-administrator",
                "/error",
                "/styles/staff.css",
                "/actuator/health"
            })
    void everyAnswerOutsideFlowHasAPolicyWithoutInlineScripts(String path) {
        var answer = visitor.get(path);
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertSafe(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/triage", "/triage/search"})
    void aStaffPageRunsItsOwnScriptsAndTalksToThisServerAlone(String path) {
        var answer = visitor.signIn("demo-officer", Visitor.DEMO_PASSWORD).get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("connect-src 'self';", "'sha256-", "frame-ancestors 'none'")
                .doesNotContain("ws:", "wss:");
        assertSafe(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no-such-page", "/actuator/env", "/learn/7-11/who-is-a-friend-online/quiz"})
    void aPageOfFlowForEverybodyForbidsTheSame(String path) {
        assertSafe(visitor.get(path));
    }

    @Test
    void aDownloadHasAPolicyToo() {
        visitor.signIn("demo-teacher", Visitor.DEMO_PASSWORD);
        var answer = visitor.get("/teach/results/L-NONE/answers.csv");
        assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'none'");
        assertSafe(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/report", "/ask", "/help", "/join", "/button", "/api/reports", "/wanted", "/wanted.json"})
    void plainPagesForbidTheSame(String path) {
        assertSafe(visitor.get(path));
    }

    /** Contrast: the button is for pages of every other site. */
    @Test
    void theButtonIsForEverybody() {
        assertThat(header(visitor.get("/button.js"), "Cross-Origin-Resource-Policy"))
                .isEqualTo("cross-origin");
    }

    @Test
    void whatABrowserHasKeptGoesWithTheSignOut() {
        visitor.signIn("demo-officer", Visitor.DEMO_PASSWORD);
        assertThat(visitor.get("/triage").headers().firstValue("Clear-Site-Data"))
                .isEmpty();
        var out = visitor.post("/logout", Map.of("_csrf", visitor.tokenOf("/account")));
        assertThat(header(out, "Clear-Site-Data")).isEqualTo("\"cache\"");
        assertThat(location(visitor.get("/triage"))).isEqualTo("/sign-in");
    }

    private static void assertSafe(HttpResponse<String> answer) {
        assertThat(header(answer, "Permissions-Policy"))
                .contains("camera=()", "microphone=()", "geolocation=()", "payment=()");
        assertThat(header(answer, "Cross-Origin-Embedder-Policy")).isEqualTo("require-corp");
        assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    private static String header(HttpResponse<?> answer, String name) {
        assertThat(answer.headers().allValues(name)).as(name).hasSize(1);
        return answer.headers().firstValue(name).orElseThrow();
    }
}
