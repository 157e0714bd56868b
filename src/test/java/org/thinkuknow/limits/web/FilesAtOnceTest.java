package org.thinkuknow.limits.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import java.time.Duration;
import java.util.concurrent.Semaphore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

class FilesAtOnceTest {

    private final Semaphore places = new Semaphore(1, true);
    private final Semaphore strangers = new Semaphore(1, true);
    private final FilesAtOnce gate = new FilesAtOnce(places, strangers, Duration.ofMillis(50));

    private MockHttpServletResponse asked(String path) throws Exception {
        var answer = new MockHttpServletResponse();
        gate.doFilter(new MockHttpServletRequest("GET", path), answer, new MockFilterChain());
        return answer;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/offenders/ABC/file.pdf",
                "/offenders/ABC/file.json",
                "/audit/record.csv",
                "/audit/record%2Ecsv",
                "/VAADIN/dynamic/resource/3/0f8fad5b-d9cb-469f-a165-70867728950e/",
                "/referral/ABC/KEY/report.pdf"
            })
    void whoeverIsOneTooManyIsAskedToComeAgain(String path) throws Exception {
        assertThat(asked(path).getStatus()).isEqualTo(200);
        places.acquire();
        var answer = asked(path);
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("10");
        assertThat(answer.getContentAsString()).contains("Please go back and try again");
        places.release();
        assertThat(asked(path).getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/learn/4-7/friends/scorm.zip", "/learn/4-7/friends/quiz.csv", "/service.csv"})
    void whatIsForEverybodyTakesNobodysPlaceWhoIsKnown(String path) throws Exception {
        strangers.acquire();
        assertThat(asked(path).getStatus()).isEqualTo(503);
        assertThat(asked("/referral/ABC/KEY/report.pdf").getStatus()).isEqualTo(200);
        strangers.release();
        places.acquire();
        assertThat(asked(path).getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/report", "/triage", "/help", "/wanted.json", "/offenders/ABC"})
    void aPageNeverWaits(String path) throws Exception {
        places.acquire();
        assertThat(asked(path).getStatus()).isEqualTo(200);
    }

    @Test
    void whatFailsGivesItsPlaceBack() {
        var request = new MockHttpServletRequest("GET", "/audit/record.csv");
        assertThat(catchThrowable(() -> gate.doFilter(request, new MockHttpServletResponse(), (asked, answer) -> {
                    throw new IllegalStateException();
                })))
                .isInstanceOf(IllegalStateException.class);
        assertThat(places.availablePermits()).isOne();
    }
}
