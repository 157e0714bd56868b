package org.thinkuknow.web;

import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.thinkuknow.account.Role;
import org.thinkuknow.centre.AddressRules;
import org.thinkuknow.centre.Addresses;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.Visitor;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;

/** What no module named is served to nobody, whoever wrote a controller for it (decision 0042). */
class UnnamedAddressIT extends RunningApplication {

    private static final String[] FORGOTTEN = {"/forgotten", "/teach/forgotten", "/admin/forgotten", "/api/forgotten"};
    /** The same controller, where a module has named what lies below. */
    private static final String NAMED = "/help/forgotten/here";

    private static final List<String> OTHER_KINDS = List.of(
            "bak",
            "old",
            "orig",
            "swp",
            "tmp",
            "zip",
            "tar.gz",
            "sql",
            "yaml",
            "yml",
            "properties",
            "env",
            "class",
            "java",
            "map",
            "log",
            "pem",
            "key",
            "md",
            "exe",
            "sh",
            "html",
            "json",
            "xlsx",
            "docx");

    private static final RequestMappingInfo OF_ALL =
            RequestMappingInfo.paths(FORGOTTEN).build();
    private static final RequestMappingInfo OF_NAMED =
            RequestMappingInfo.paths(NAMED).build();

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping controllers;

    @Autowired
    private Addresses addresses;

    @Autowired
    private List<AddressRules> modules;

    @BeforeEach
    void somebodyAddsAControllerAndForgetsItsRule() throws NoSuchMethodException {
        var method = UnnamedAddressIT.class.getDeclaredMethod("serve", HttpServletRequest.class);
        method.setAccessible(true);
        controllers.registerMapping(OF_ALL, this, method);
        controllers.registerMapping(OF_NAMED, this, method);
    }

    @AfterEach
    void itIsTakenAwayAgain() {
        controllers.unregisterMapping(OF_ALL);
        controllers.unregisterMapping(OF_NAMED);
    }

    ResponseEntity<String> serve(HttpServletRequest request) {
        return ResponseEntity.ok("served " + request.getRequestURI());
    }

    @Test
    void aControllerIsServedWhereAModuleHasNamedTheAddress() {
        assertThat(new Visitor(address("")).get(NAMED).body()).isEqualTo("served " + NAMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/forgotten", "/teach/forgotten", "/admin/forgotten", "/api/forgotten", "/forgotten/"})
    void anAddressThatNobodyNamedIsAKindNotFoundForWhoeverIsNotSignedIn(String path) {
        var visitor = new Visitor(address(""));
        var answer = visitor.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains("We cannot find that page", "0800 1111")
                .doesNotContain("served");
        assertThat(visitor.cookies()).isEmpty();
    }

    /** What somebody leaves beside styles, scripts and pictures is found by nobody: no rule of any module lets it out. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/styles/",
                "/styles/public/",
                "/scripts/",
                "/illustrations/",
                "/fonts/",
                "/content/",
                "/META-INF/",
                "/"
            })
    void filesOfOtherKindsThanPagesNeedAreServedFromNoFolder(String folder) {
        for (var ending : OTHER_KINDS) {
            var path = folder + "left-behind." + ending;
            assertThat(addresses.of(new MockHttpServletRequest("GET", path)))
                    .as(path)
                    .isEmpty();
        }
        assertThat(addresses.of(new MockHttpServletRequest("GET", "/scripts/live.js")))
                .isPresent();
        assertThat(addresses.of(new MockHttpServletRequest("GET", "/illustrations/logo.svg")))
                .isPresent();
    }

    @Test
    void whatIsLeftBesideAPictureIsNotFound() {
        for (var path : List.of("/illustrations/CREDITS.md", "/scripts/live.js.bak", "/styles/tokens.css~")) {
            assertThat(new Visitor(address("")).get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void noRoleOpensWhatNobodyNamed(Role role) {
        var visitor = new Visitor(address(""))
                .signIn("demo-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-'), Visitor.DEMO_PASSWORD);
        for (var path : FORGOTTEN) {
            var answer = visitor.get(path);
            assertThat(answer.statusCode()).as("%s as %s", path, role).isEqualTo(404);
            assertThat(answer.body()).contains("We cannot find that page").doesNotContain("served");
        }
    }

    @Test
    void noOtherMethodFindsWhatNobodyNamed() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(address("/forgotten")))
                            .HEAD()
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(404);
        }
    }

    /** A page of one module that another has opened by accident, with a pattern that is too wide, is found here. */
    @Test
    void everyControllerIsNamedByItsOwnModule() {
        itIsTakenAwayAgain();
        var handlers = controllers.getHandlerMethods();
        assertThat(handlers).hasSizeGreaterThan(30);
        handlers.forEach((info, handler) -> {
            if (handler.getBeanType().getName().startsWith("org.thinkuknow.")) {
                info.getPatternValues()
                        .forEach(pattern -> assertThat(namers(pattern))
                                .as("who names %s", pattern)
                                .containsExactly(module(handler)));
            }
        });
    }

    /** The modules that have the rule which decides about a pattern. */
    private List<String> namers(String pattern) {
        var path = pattern.replaceAll("\\{[^}]*}", "x");
        var rule = addresses.of(new MockHttpServletRequest("GET", path)).orElseThrow();
        return modules.stream()
                .filter(module -> module.rules().contains(rule))
                .map(module -> module(module.getClass()))
                .toList();
    }

    private static String module(HandlerMethod handler) {
        return module(handler.getBeanType());
    }

    private static String module(Class<?> type) {
        return type.getPackageName().split("\\.")[2];
    }
}
