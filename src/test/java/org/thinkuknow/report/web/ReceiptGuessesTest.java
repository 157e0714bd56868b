package org.thinkuknow.report.web;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.thinkuknow.limits.Allowances;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/** A network from which receipts are guessed waits for its answers, and nobody else does. */
class ReceiptGuessesTest {

    private static final String GUESSING = "192.0.2.1";
    private static final String OTHERS = "192.0.2.2";

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-24T12:00:00Z"));
    private final Allowances allowances = mock(Allowances.class);
    private final AtomicInteger tried = new AtomicInteger();
    private final ReceiptGuesses guesses = new ReceiptGuesses(allowances, new Clock() {
        @Override
        public Instant instant() {
            return now.get();
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });
    private final ReceiptDoor door = new ReceiptDoor(guesses);

    ReceiptGuessesTest() {
        when(allowances.secondsToWait("wrong receipt", GUESSING, 30))
                .thenAnswer(call -> tried.incrementAndGet() > 30 ? 1L : 0L);
    }

    @Test
    void afterThirtyWrongOnesWithinAMinuteItIsSlowForAMinute() {
        wrong(30);
        assertThat(guesses.isThrottled(GUESSING)).isFalse();
        wrong(1);
        assertThat(guesses.isThrottled(GUESSING)).isTrue();
        assertThat(guesses.isThrottled(OTHERS)).isFalse();
        passes(Duration.ofSeconds(59));
        assertThat(guesses.isThrottled(GUESSING)).isTrue();
        passes(Duration.ofSeconds(1));
        assertThat(guesses.isThrottled(GUESSING)).isFalse();
    }

    @Test
    void onlyAReceiptThatIsSentFromThereWaits() throws Exception {
        wrong(31);
        assertThat(waits("POST", "/report/reply", GUESSING)).isTrue();
        assertThat(waits("POST", "/report/reply", OTHERS)).isFalse();
        assertThat(waits("GET", "/report/reply", GUESSING)).isFalse();
        assertThat(waits("POST", "/report", GUESSING)).isFalse();
    }

    @Test
    void whoeverWouldWaitBehindFortyOthersIsToldSoAtOnce() throws Exception {
        wrong(31);
        for (var waiting = 0; waiting < 40; waiting++) {
            assertThat(waits("POST", "/report/reply", GUESSING)).isTrue();
        }
        var request = request("POST", "/report/reply", GUESSING);
        var chain = new MockFilterChain();
        door.doFilter(request, new MockHttpServletResponse(), chain);
        assertThat(request.isAsyncStarted()).isFalse();
        assertThat(chain.getRequest()).as("it was answered").isNotNull();
        assertThat(request.getAttribute(ReceiptDoor.BUSY)).isEqualTo(true);
    }

    private void wrong(int times) {
        for (var wrong = 0; wrong < times; wrong++) {
            guesses.wrong(GUESSING);
        }
    }

    private void passes(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    private boolean waits(String method, String path, String address) throws Exception {
        var request = request(method, path, address);
        var chain = new MockFilterChain();
        door.doFilter(request, new MockHttpServletResponse(), chain);
        assertThat(chain.getRequest() == null)
                .as("what waits is not answered yet")
                .isEqualTo(request.isAsyncStarted());
        assertThat(request.getAttribute(ReceiptDoor.BUSY)).isNull();
        return request.isAsyncStarted();
    }

    private static MockHttpServletRequest request(String method, String path, String address) {
        var request = new MockHttpServletRequest(method, path);
        request.setServletPath(path);
        request.setRemoteAddr(address);
        request.setAsyncSupported(true);
        return request;
    }
}
