package org.thinkuknow.account;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.thinkuknow.session.OpenSessions;
import org.thinkuknow.support.Acting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

/** For which requests of somebody signed in the database is asked whether they still may be. */
class SwitchedOffTest {

    private final AccountRepository accounts = Mockito.mock(AccountRepository.class);

    @ParameterizedTest
    @ValueSource(
            strings = {"/styles/staff.css", "/scripts/exit.js", "/illustrations/logo.svg", "/VAADIN/build/indexhtml.js"
            })
    void notForStylesScriptsAndPictures(String path) throws Exception {
        assertThat(statusOf("GET", path)).isEqualTo(200);
        verify(accounts, never()).ofSession(any(), any());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/triage",
                "/VAADIN/dynamic/resource/1/file.zip",
                "/VAADIN/build/../dynamic/resource/1/file.zip",
                "/",
                "/stylesheet",
                "/teach/results/X/answers.csv"
            })
    void forEveryPageAndDownload(String path) throws Exception {
        assertThat(statusOf("GET", path)).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/styles/staff.css", "/"})
    void forEverythingThatIsSent(String path) throws Exception {
        assertThat(statusOf("POST", path)).isEqualTo(403);
    }

    private int statusOf(String method, String path) {
        return new Acting("no-such-account", "OFFICER").get(() -> {
            var request = new MockHttpServletRequest(method, path);
            request.setServletPath(path);
            var response = new MockHttpServletResponse();
            new SwitchedOff(accounts, Mockito.mock(OpenSessions.class))
                    .doFilter(request, response, new MockFilterChain());
            return response.getStatus();
        });
    }
}
