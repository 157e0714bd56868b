package org.thinkuknow.account;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.limits.Allowances;
import org.thinkuknow.vault.TestVault;
import org.thinkuknow.vault.Vault;

import java.net.URI;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.when;

/** How many sign-ins are taken from one address. */
class SignInFromOneAddressTest {

    private static final int AT_ONCE = 3;

    private final SignInTries tries = Mockito.mock(SignInTries.class);
    private final Vault vault = TestVault.withNewKeys();
    private final Allowances allowances = Mockito.mock(Allowances.class);
    private final KnownBrowsers browsers = new KnownBrowsers(
            vault, new Centre("", "", "http://localhost", URI.create("/"), "a@centre.example", false));
    private final SlowedSignIn slowed = new SlowedSignIn(tries, browsers, allowances, new SignInLimits(AT_ONCE, 1));

    @BeforeEach
    void whoeverTheyAreTheyHaveTries() {
        when(tries.take(anyString())).thenReturn(true);
        when(allowances.secondsToWait("sign-in", "192.0.2.1", AT_ONCE, 1)).thenReturn(0L, 0L, 0L, 1L);
    }

    @Test
    void manyNamesFromOneAddressAreSlowedAndOtherAddressesAreNot() throws Exception {
        for (var each = 0; each < AT_ONCE; each++) {
            assertThat(passes("192.0.2.1", "name-" + each)).isTrue();
        }
        assertThat(passes("192.0.2.1", "another")).isFalse();
        assertThat(passes("192.0.2.2", "another")).isTrue();
    }

    @Test
    void aKnownBrowserDoesNotWaitForItsNeighbours() throws Exception {
        for (var each = 0; each < AT_ONCE; each++) {
            passes("192.0.2.1", "name-" + each);
        }
        var signedIn = new MockHttpServletResponse();
        browsers.add("ada", signedIn);
        assertThat(passes("192.0.2.1", "ada", signedIn.getCookies())).isTrue();
        assertThat(passes("192.0.2.1", "bob", signedIn.getCookies())).isFalse();
    }

    @Test
    void passkeysFromOneAddressAreSlowedToo() throws Exception {
        for (var each = 0; each < AT_ONCE; each++) {
            assertThat(passkey().getStatus()).isEqualTo(200);
        }
        var answer = passkey();
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getContentAsString()).isEqualTo("{\"to\":\"/sign-in?wait\"}");
    }

    private MockHttpServletResponse passkey() throws Exception {
        var request = new MockHttpServletRequest("POST", "/sign-in/passkey");
        request.setServletPath("/sign-in/passkey");
        request.setRemoteAddr("192.0.2.1");
        var response = new MockHttpServletResponse();
        slowed.filter().doFilter(request, response, new MockFilterChain());
        return response;
    }

    private boolean passes(String address, String name, Cookie... cookies) throws Exception {
        var request = new MockHttpServletRequest("POST", "/sign-in");
        request.setServletPath("/sign-in");
        request.setRemoteAddr(address);
        request.setParameter("username", name);
        request.setCookies(cookies);
        var response = new MockHttpServletResponse();
        slowed.filter().doFilter(request, response, new MockFilterChain());
        return response.getStatus() == 200;
    }
}
