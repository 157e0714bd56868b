package org.thinkuknow.limits.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class KnownMethodsTest {

    @ParameterizedTest
    @CsvSource({
        "GET, /help, 200",
        "HEAD, /help, 200",
        "POST, /report, 200",
        "PUT, /api/reports, 200",
        "PUT, /report, 405",
        "OPTIONS, /report, 405",
        "OPTIONS, /api/reports, 405",
        "TRACE, /help, 405",
        "get, /help, 405"
    })
    void pagesAreReadAndFormsAreSent(String method, String path, int status) throws Exception {
        var answer = new MockHttpServletResponse();
        new KnownMethods().doFilter(new MockHttpServletRequest(method, path), answer, new MockFilterChain());
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getHeader("Allow")).isEqualTo(status == 405 ? "GET, HEAD, POST" : null);
    }
}
