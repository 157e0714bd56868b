package org.thinkuknow.partner.web;

import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.mock.web.MockHttpServletRequest;
import org.thinkuknow.limits.Allowances;
import org.thinkuknow.limits.Limits;
import org.thinkuknow.partner.Hosts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

/** Whoever guesses secrets asks the database for some of them, not for all. */
class CallersTest {

    private static final int WRONG = 5;
    private static final Hosts.HostSite SITE = new Hosts.HostSite("school-net", "School Net", true, Instant.EPOCH);

    private final Hosts hosts = mock();
    private final Allowances allowances = mock();
    private final AtomicInteger wrong = new AtomicInteger();
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-26T10:00:00Z"), ZoneOffset.UTC);
    private final Limits limits = new Limits(60, 120, 600, WRONG, 100, Duration.ofSeconds(20), 16);
    private final Callers callers = new Callers(hosts, allowances, limits, clock);

    CallersTest() {
        Mockito.when(allowances.secondsToWait(eq("wrong secret"), anyString(), eq(WRONG)))
                .thenAnswer(call -> wrong.incrementAndGet() > WRONG ? 2L : 0L);
    }

    @Test
    void afterTooManyWrongSecretsTheDatabaseIsNotAsked() {
        for (var tried = 0; tried < 100; tried++) {
            var secret = "wrong " + tried;
            assertThatThrownBy(() -> callers.of(from("192.0.2.7", secret))).isInstanceOf(ApiProblem.class);
        }
        verify(hosts, times(WRONG + 1)).withSecret(anyString());
    }

    @Test
    void aSecretThatWasGoodSuffersFromNobodysWrongOnesNorDoesAnotherNetwork() {
        Mockito.when(hosts.withSecret("good")).thenReturn(Optional.of(SITE));
        assertThat(callers.of(from("192.0.2.7", "good"))).isEqualTo(SITE);
        for (var tried = 0; tried < 20; tried++) {
            assertThatThrownBy(() -> callers.of(from("192.0.2.7", "wrong"))).isInstanceOf(ApiProblem.class);
        }
        assertThat(callers.of(from("192.0.2.7", "good"))).isEqualTo(SITE);
        assertThat(callers.of(from("198.51.100.1", "good"))).isEqualTo(SITE);
    }

    @Test
    void aSecretThatWasGoodAndIsNoLongerIsAWrongOneLikeAnyOther() {
        Mockito.when(hosts.withSecret("good")).thenReturn(Optional.of(SITE), Optional.empty());
        assertThat(callers.of(from("192.0.2.7", "good"))).isEqualTo(SITE);
        for (var tried = 0; tried < 100; tried++) {
            assertThatThrownBy(() -> callers.of(from("192.0.2.7", "good"))).isInstanceOf(ApiProblem.class);
        }
        verify(hosts, times(1 + WRONG + 1)).withSecret(anyString());
    }

    private static MockHttpServletRequest from(String address, String secret) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        request.addHeader("Authorization", "Bearer " + secret);
        return request;
    }
}
