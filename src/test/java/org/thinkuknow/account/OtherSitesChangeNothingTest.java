package org.thinkuknow.account;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class OtherSitesChangeNothingTest {

    private final List<Object> counted = new ArrayList<>();
    private final OtherSitesChangeNothing filter = new OtherSitesChangeNothing("https://centre.example", counted::add);

    private boolean passes(MockHttpServletRequest request) throws ServletException, IOException {
        var chain = new MockFilterChain();
        var answer = new MockHttpServletResponse();
        filter.doFilter(request, answer, chain);
        assertThat(answer.getStatus()).isEqualTo(chain.getRequest() == null ? 403 : 200);
        assertThat(counted).hasSize(chain.getRequest() == null ? 1 : 0);
        counted.clear();
        return chain.getRequest() != null;
    }

    private static MockHttpServletRequest asking(String method) {
        var request = new MockHttpServletRequest(method, "/admin");
        request.setServerName("node.example");
        request.setServerPort(8080);
        return request;
    }

    @ParameterizedTest
    @CsvSource({
        "same-origin, true",
        "none, true",
        "same-site, false",
        "cross-site, false",
        "SAME-ORIGIN, false",
        "'', false"
    })
    void whereARequestBeganDecides(String from, boolean passes) throws Exception {
        for (var method : new String[] {"POST", "PUT", "PATCH", "DELETE", "SOMETHING"}) {
            var request = asking(method);
            request.addHeader("Sec-Fetch-Site", from);
            assertThat(passes(request)).as(method).isEqualTo(passes);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://centre.example, true",
        "http://node.example:8080, true",
        "null, true",
        "https://node.example:8080, false",
        "http://node.example, false",
        "https://centre.example.evil.example, false",
        "https://evil.example, false"
    })
    void anOlderBrowserSaysItsOrigin(String origin, boolean passes) throws Exception {
        var request = asking("POST");
        request.addHeader("Origin", origin);
        assertThat(passes(request)).isEqualTo(passes);
    }

    /** Contrast: what a forged origin says counts nothing beside what the browser itself says. */
    @Test
    void theBrowsersOwnWordComesFirst() throws Exception {
        var request = asking("POST");
        request.addHeader("Sec-Fetch-Site", "cross-site");
        request.addHeader("Origin", "https://centre.example");
        assertThat(passes(request)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "DELETE"})
    void whoSaysNothingIsLeftToTheTokens(String method) throws Exception {
        assertThat(passes(asking(method))).isTrue();
    }

    @Test
    void aPageIsOpenedFromAnywhereAndAWebSocketIsNot() throws Exception {
        var page = asking("GET");
        page.addHeader("Sec-Fetch-Site", "cross-site");
        assertThat(passes(page)).isTrue();
        var socket = asking("GET");
        socket.addHeader("Upgrade", "WebSocket");
        socket.addHeader("Origin", "https://evil.example");
        assertThat(passes(socket)).isFalse();
    }
}
