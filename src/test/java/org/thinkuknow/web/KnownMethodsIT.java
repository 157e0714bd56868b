package org.thinkuknow.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.thinkuknow.support.RawLine;
import org.thinkuknow.support.RunningApplication;

import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Every address that a module named, asked with methods that it does not know. */
class KnownMethodsIT extends RunningApplication {

    private static final List<String> OF_FLOW = List.of(
            "/triage", "/admin", "/account", "/teach", "/VAADIN/push", "/", "/sign-in", "/logout", "/actuator/health");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping controllers;

    private List<String> addresses() {
        var named = controllers.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("org.thinkuknow."))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .map(pattern -> pattern.replaceAll("\\{[^}]*}", "x").replace("*", "x"));
        return Stream.concat(OF_FLOW.stream(), named).distinct().toList();
    }

    private int status(String method, String path) throws Exception {
        try (var line = new RawLine(address(""), "127.0.0.1")) {
            return line.head(method + " " + path, "Connection: close").status();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE", "TRACE", "PROPFIND", "MKCOL", "MADEUP", "get"})
    void isAnsweredThatItIsNotAllowed(String method) throws Exception {
        var addresses = addresses();
        assertThat(addresses).hasSizeGreaterThan(80);
        for (var path : addresses) {
            assertThat(status(method, path))
                    .as("%s %s", method, path)
                    .isIn(path.startsWith("/api/") ? List.of(401, 405) : List.of(405));
        }
    }

    @Test
    void nobodyIsConnectedToAnotherThroughUs() throws Exception {
        assertThat(status("CONNECT", "other.example:443")).isBetween(400, 501);
    }

    @Test
    void aPageIsNotSentAndAFormIsNotRead() throws Exception {
        assertThat(status("POST", "/help")).isIn(403, 405);
        assertThat(status("GET", "/logout")).isNotEqualTo(200);
        assertThat(status("GET", "/help")).isEqualTo(200);
    }
}
