package org.thinkuknow.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.thinkuknow.support.RawLine;
import org.thinkuknow.support.RunningApplication;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
                .map(KnownMethodsIT::filled);
        return Stream.concat(OF_FLOW.stream(), named).distinct().toList();
    }

    private int status(String method, String path) throws Exception {
        try (var line = new RawLine(address(""), "127.0.0.1")) {
            return line.head(method + " " + path, "Connection: close").status();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE", "TRACE", "PROPFIND", "MKCOL", "MADEUP", "OPTIONS", "get"})
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

    /** Of an address that is read alone no form is taken, and one that takes forms alone shows nothing. */
    @ParameterizedTest
    @EnumSource(names = {"GET", "HEAD", "POST"})
    void anAddressThatDoesNotNameAMethodDoesNothingForIt(RequestMethod method) throws Exception {
        var named = named();
        var others = named.entrySet().stream()
                .filter(address -> !address.getValue().isEmpty())
                .filter(address -> !address.getValue().contains(method))
                .filter(address ->
                        method != RequestMethod.HEAD || !address.getValue().contains(RequestMethod.GET))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(others).hasSizeGreaterThan(10);
        for (var path : others) {
            assertThat(status(method.name(), path)).as("%s %s", method, path).isIn(302, 401, 403, 404, 405);
        }
    }

    /** The methods that each address of ours names; none: it takes what comes. */
    private Map<String, Set<RequestMethod>> named() {
        var named = new TreeMap<String, Set<RequestMethod>>();
        controllers.getHandlerMethods().forEach((info, handler) -> {
            if (handler.getBeanType().getName().startsWith("org.thinkuknow.")) {
                info.getPatternValues()
                        .forEach(pattern -> named.computeIfAbsent(filled(pattern), path -> new HashSet<>())
                                .addAll(info.getMethodsCondition().getMethods()));
            }
        });
        return named;
    }

    private static String filled(String pattern) {
        return pattern.replaceAll("\\{[^}]*}", "x").replace("*", "x");
    }

    @Test
    void aPageIsNotSentAndAFormIsNotRead() throws Exception {
        assertThat(status("POST", "/help")).isIn(403, 405);
        assertThat(status("GET", "/logout")).isNotEqualTo(200);
        assertThat(status("GET", "/help")).isEqualTo(200);
    }
}
