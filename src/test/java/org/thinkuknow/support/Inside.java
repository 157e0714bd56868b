package org.thinkuknow.support;

import java.io.IOException;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What a program that is tried out shows of its inside: its settings, its places, its kinds of failure. In production it does not. */
public final class Inside {

    private static final List<String> TOOLS = List.of(
            "/actuator",
            "/actuator/env",
            "/actuator/beans",
            "/actuator/loggers",
            "/actuator/heapdump",
            "/actuator/threaddump",
            "/actuator/mappings",
            "/actuator/sbom",
            "/actuator/prometheus",
            "/h2-console",
            "/swagger-ui/index.html",
            "/v3/api-docs",
            "/VAADIN/dev-tools/",
            "/VAADIN/@vite/client",
            "/@vite/client",
            "/copilot",
            "/error?trace=true");

    private static final List<String> FAILING = List.of(
            "/report?what=%zz",
            "/learn/%00", "/help/../../etc/passwd", "/teach/live/%7Bcode%7D?trace=true", "/report?trace&debug=true");

    private static final String OF_A_TRACE = "(?s).*(\\tat |\\bat (org|java|com|jakarta)\\.|Exception|Caused by).*";

    private Inside() {}

    /** Fails if a node of production shows a tool, a trace, its makers or the mode of those who write it. */
    public static void isHiddenBy(ApplicationProcess node) {
        var site = node.address("").toString();
        var visitor = new Visitor(site);
        for (var path : TOOLS) {
            var answer = visitor.get(path);
            assertThat(answer.statusCode()).as(path).isIn(302, 404, path.startsWith("/error") ? 500 : 404);
            assertThat(answer.body()).as(path).doesNotMatch(OF_A_TRACE).doesNotContain("propertySources", "\"_links\"");
        }
        assertThat(visitor.get("/actuator/health").body()).doesNotContain("components", "details", "diskSpace");
        for (var path : FAILING) {
            try (var line = new RawLine(site, "127.0.0.1")) {
                var answer = line.head("GET " + path, "Connection: close").answer();
                assertThat(answer.status()).as(path).isLessThan(500);
                assertThat(answer.head() + answer.body())
                        .as(path)
                        .doesNotMatch(OF_A_TRACE)
                        .doesNotContainIgnoringCase("\nserver:", "x-powered-by", "tomcat", "whitelabel");
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        assertThat(visitor.get("/?v-r=init&location=sign-in").body())
                .doesNotContain("\"productionMode\":false", "devToolsEnabled");
        assertThat(visitor.get("/sign-in").body())
                .doesNotContain("vaadin-dev-tools", "devtoolsIconSettings", "vaadin-copilot");
    }
}
