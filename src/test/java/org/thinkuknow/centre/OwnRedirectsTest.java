package org.thinkuknow.centre;

import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class OwnRedirectsTest {

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    private String sentTo(String location) throws Exception {
        through(answer -> answer.sendRedirect(location));
        return response.getHeader("Location");
    }

    private interface Answering {
        void with(HttpServletResponse response) throws Exception;
    }

    private void through(Answering answering) throws Exception {
        var request = new MockHttpServletRequest("GET", "/triage");
        request.setServerName("evil.example");
        request.setServerPort(8080);
        new OwnRedirects().doFilter(request, response, (asked, answer) -> {
            try {
                answering.with((HttpServletResponse) answer);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "http://evil.example:8080/sign-in, /sign-in",
        "HTTP://EVIL.example:8080/sign-in?a=b, /sign-in?a=b",
        "http://evil.example:8080, /",
        "http://evil.example:8080?a, /?a",
        "/sign-in, /sign-in"
    })
    void noRedirectRepeatsTheHostThatWasAsked(String location, String sent) throws Exception {
        assertThat(sentTo(location)).isEqualTo(sent);
    }

    /** Contrast. */
    @ParameterizedTest
    @CsvSource({
        "https://login.example/authorize?x=1",
        "http://evil.example:80801/x",
        "http://evil.example:8080//other.example"
    })
    void aRedirectToAnotherSiteStays(String location) throws Exception {
        assertThat(sentTo(location)).isEqualTo(location);
    }

    @Test
    void noHeaderRepeatsItEither() throws Exception {
        through(answer -> {
            answer.setHeader("Location", "http://evil.example:8080/a");
            answer.addHeader("X-Other", "http://evil.example:8080/a");
        });
        assertThat(response.getHeader("Location")).isEqualTo("/a");
        assertThat(response.getHeader("X-Other")).isEqualTo("http://evil.example:8080/a");
    }
}
