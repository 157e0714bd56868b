package org.thinkuknow.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinkuknow.support.RawLine;
import org.thinkuknow.support.RunningApplication;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever asks may name any host; no answer repeats it. */
class HostOfRequestIT extends RunningApplication {

    private static final String STRANGE = "evil.example";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/triage",
                "/leave/away",
                "/teach/start?lesson=friends",
                "/staff",
                "/",
                "/report",
                "/oauth2/authorization/none"
            })
    void noAnswerRepeatsTheHostThatWasNamed(String path) throws Exception {
        try (var line = new RawLine(address(""), "127.0.0.1")) {
            line.say("GET " + path + " HTTP/1.1\r\nHost: " + STRANGE + "\r\nConnection: close\r\n\r\n");
            var answer = line.rest();
            assertThat(answer).startsWith("HTTP/1.1 ").doesNotContain(STRANGE);
            if (path.equals("/triage")) {
                assertThat(answer).startsWith("HTTP/1.1 302").containsIgnoringCase("\r\nLocation: /sign-in");
            }
        }
    }
}
