package org.thinkuknow.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinkuknow.account.Role;
import org.thinkuknow.support.RawLine;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.Visitor;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds of the answer at each address there is, for whoever may open it. */
class EveryAnswerIT extends RunningApplication {

    private static final List<Route> ROUTES = Route.ALL;
    private static final Pattern FOR_OTHER_SITES = Pattern.compile("/button\\.(js|svg).*|/button/.*");
    private static final Pattern TEXT = Pattern.compile("(text/.*|application/(.*\\+)?xml)(;.*)?");
    private static final Pattern PART_AND_VERSION =
            Pattern.compile("(?i)(tomcat|spring|vaadin|flow|hibernate|mariadb|mysql|java)[ /-]v?\\d+\\.\\d+");
    private static final Map<Role, Visitor> STAFF = new EnumMap<>(Role.class);

    private HttpResponse<String> answer(Route route) {
        var visitor = route.everybody()
                ? new Visitor(address(""))
                : route.roles().stream()
                        .findFirst()
                        .map(role -> STAFF.computeIfAbsent(role, this::signedIn))
                        .orElseGet(() -> new Visitor(address("")));
        return visitor.get(route.path(), "Origin", "https://evil.example");
    }

    private Visitor signedIn(Role role) {
        return new Visitor(address("")).signIn(account(role), Visitor.DEMO_PASSWORD);
    }

    private static String account(Role role) {
        return "demo-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @ParameterizedTest
    @FieldSource("ROUTES")
    void itsTypeIsNamedOtherSitesMayNotReadItAndItTellsNoVersion(Route route) {
        var answer = answer(route);
        if (!answer.body().isEmpty()) {
            var type = answer.headers().firstValue("Content-Type").orElse("");
            assertThat(type).as("type").isNotEmpty();
            if (TEXT.matcher(type).matches()) {
                assertThat(type.toLowerCase(Locale.ROOT)).as("letters").contains("charset=utf-8");
            }
        }
        var others = answer.headers().allValues("Access-Control-Allow-Origin");
        if (FOR_OTHER_SITES.matcher(route.path()).matches()) {
            assertThat(others).isSubsetOf("*");
        } else {
            assertThat(others).isEmpty();
        }
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
        if (answer.statusCode() >= 400) {
            assertThat(PART_AND_VERSION.matcher(answer.body()).find()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/report", "/sign-in", "/triage", "/styles/tokens.css", "/actuator/health", "/no-such-page"
            })
    void theMethodTraceIsAnsweredNowhere(String path) throws IOException {
        try (var line = new RawLine(address(""), "127.0.0.1")) {
            assertThat(line.head("TRACE " + path, "X-Secret: said back").status())
                    .isBetween(400, 405);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "PROPFIND", "DEBUG"})
    void aMethodThatNobodyMeantChangesNothingAndIsRefused(String method) throws IOException {
        for (var path : List.of("/report", "/sign-in", "/join", "/button.js")) {
            try (var line = new RawLine(address(""), "127.0.0.1")) {
                assertThat(line.head(method + " " + path, "Content-Length: 0").status())
                        .as(path)
                        .isGreaterThanOrEqualTo(300);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/.git/config",
                "/.git/HEAD",
                "/.gitignore",
                "/styles/",
                "/scripts/",
                "/illustrations/",
                "/styles",
                "/META-INF/MANIFEST.MF",
                "/WEB-INF/",
                "/application.yaml",
                "/static/",
                "/VAADIN/",
                "/VAADIN/build/",
                "/content/",
                "/styles/tokens.css.map",
                "/styles/tokens.css~",
                "/styles/tokens.bak"
            })
    void noFolderIsListedAndNoFileIsThereThatIsNotMeant(String path) {
        var answer = new Visitor(address("")).get(path);
        assertThat(answer.statusCode()).isIn(400, 403, 404);
        assertThat(answer.body()).doesNotContain("Index of", "[core]", "spring:");
    }

    /** A shared cache keeps what looks like a file; here only files do. */
    @Test
    void aPageOfSomebodysWithTheEndingOfAFileIsNotThere() {
        var officer = new Visitor(address("")).signIn("demo-officer", Visitor.DEMO_PASSWORD);
        for (var path : List.of(
                "/account.css", "/account/x.css", "/triage.js", "/staff.png", "/account%2Fx.css", "/triage;x.css")) {
            var answer = officer.get(path);
            assertThat(answer.statusCode()).as(path).isIn(400, 403, 404);
            assertThat(answer.headers().firstValue("Cache-Control").orElse("no-store"))
                    .as(path)
                    .doesNotContain("public", "max-age=3");
        }
        assertThat(officer.get("/account").headers().firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("no-store"));
    }

    @Test
    void aScriptIsTheSameForWhoeverAsksAndHoldsNothingOfThem() {
        var officer = new Visitor(address("")).signIn("demo-officer", Visitor.DEMO_PASSWORD);
        var stranger = new Visitor(address(""));
        for (var path : List.of("/scripts/apply-settings.js", "/scripts/exit-button.js")) {
            assertThat(officer.get(path).body())
                    .isEqualTo(stranger.get(path).body())
                    .isNotEmpty();
        }
    }
}
