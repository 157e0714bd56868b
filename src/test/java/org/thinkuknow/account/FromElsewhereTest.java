package org.thinkuknow.account;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** Over which ways a lesson or a record begins at once, and where it is asked first. */
class FromElsewhereTest {

    @ParameterizedTest
    @CsvSource({
        "same-origin, /teach/start",
        "none, /teach/start",
        "same-origin, /teach/written/W-1",
        "cross-site, /teach/own",
        "cross-site, /teach/starting"
    })
    void ourOwnPagesAndTheAddressLineGoOn(String from, String path) throws Exception {
        assertThat(answer(from, path, "lesson=/learn/x").getRedirectedUrl()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"cross-site", "same-site", "''", "nonsense"})
    void everyOtherWayIsAskedFirst(String from) throws Exception {
        assertThat(answer(from, "/teach/start", "lesson=/learn/x").getRedirectedUrl())
                .isEqualTo("/teach/start?lesson=/learn/x&ask=1");
        assertThat(answer(from, "/teach/written/W-1", null).getRedirectedUrl()).isEqualTo("/teach/written/W-1?ask=1");
        assertThat(answer(from, "/teach/start", "lesson=/learn/x&ask=1").getRedirectedUrl())
                .as("the question itself")
                .isNull();
    }

    private static MockHttpServletResponse answer(String from, String path, String query) throws Exception {
        var request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        request.setQueryString(query);
        if (query != null && query.contains("ask=")) {
            request.setParameter("ask", "1");
        }
        if (!from.isEmpty()) {
            request.addHeader("Sec-Fetch-Site", from);
        }
        var response = new MockHttpServletResponse();
        new FromElsewhere().doFilter(request, response, new MockFilterChain());
        return response;
    }
}
