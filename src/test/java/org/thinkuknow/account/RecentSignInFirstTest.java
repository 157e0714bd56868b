package org.thinkuknow.account;

import jakarta.servlet.ServletException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.thinkuknow.centre.AddressRule;
import org.thinkuknow.centre.SomeAddresses;
import org.thinkuknow.shell.SignInAgain;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

import static org.assertj.core.api.Assertions.assertThat;

/** A file about people is given to whoever has just shown who they are, and to nobody who finds a screen open. */
class RecentSignInFirstTest {

    private static final Instant SIGNED_IN = Instant.parse("2026-11-29T10:00:00Z");

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private boolean isLetIn(String path, Duration later, @Nullable String before) throws ServletException, IOException {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "ada",
                        "",
                        List.of(FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)
                                .issuedAt(SIGNED_IN)
                                .build())));
        request.setMethod("GET");
        request.setRequestURI(path);
        if (before != null) {
            request.addHeader("Referer", before);
        }
        var chain = new MockFilterChain();
        new RecentSignInFirst(
                        SomeAddresses.of(
                                AddressRule.anyOf("/audit/record.csv", "SUPERVISOR")
                                        .thatTakesOut(),
                                AddressRule.anyOf("/audit/**", "SUPERVISOR")),
                        new RecentSignIn(Clock.fixed(SIGNED_IN.plus(later), ZoneOffset.UTC)))
                .doFilter(request, response, chain);
        return chain.getRequest() != null;
    }

    @Test
    void whoeverHasJustSignedInTakesItOut() throws Exception {
        assertThat(isLetIn("/audit/record.csv", Duration.ofMinutes(14), null)).isTrue();
    }

    @Test
    void whoeverFindsAScreenOpenSignsInFirstAndGoesOnWhereTheyWere() throws Exception {
        assertThat(isLetIn("/audit/record.csv", Duration.ofMinutes(16), "http://localhost/audit?page=2"))
                .isFalse();
        assertThat(response.getRedirectedUrl()).isEqualTo("/sign-in?takes");
        assertThat(Objects.requireNonNull(new HttpSessionRequestCache().getRequest(request, response))
                        .getRedirectUrl())
                .isEqualTo("http://localhost/audit?page=2");
    }

    @Test
    void aSlashAtTheEndIsNoWayRound() throws Exception {
        assertThat(isLetIn("/audit/record.csv/", Duration.ofMinutes(16), null)).isFalse();
    }

    @Test
    void pagesAreOpenAsLongAsTheSession() throws Exception {
        assertThat(isLetIn("/audit", Duration.ofHours(2), null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example//evil.example/x",
                "https://evil.example",
                "::no address::",
                "mailto:eve@example",
                "/sign-in?x",
                "/account/code",
                "/account/again?x"
            })
    void aForgedPageBeforeLeadsNowhereElse(String before) throws Exception {
        assertThat(isLetIn("/audit/record.csv", Duration.ofMinutes(16), before)).isFalse();
        assertThat(new HttpSessionRequestCache().getRequest(request, response)).isNull();
    }

    @Test
    void aPageOfAnotherSiteIsLookedForHere() throws Exception {
        isLetIn("/audit/record.csv", Duration.ofMinutes(16), "https://evil.example/audit");
        assertThat(Objects.requireNonNull(new HttpSessionRequestCache().getRequest(request, response))
                        .getRedirectUrl())
                .isEqualTo("http://localhost/audit");
    }

    @Test
    void aPageWhoseStepWasNotTakenLeadsToTheSignInAndIsComeBackTo() throws Exception {
        request.setServletPath(SignInAgain.ADDRESS);
        assertThat(isLetIn(
                        SignInAgain.ADDRESS, Duration.ofMinutes(16), "http://localhost/triage/retention?of=7&x=a%2Fb"))
                .isFalse();
        assertThat(response.getRedirectedUrl()).isEqualTo("/sign-in?step");
        assertThat(GoesOn.take(request)).contains("http://localhost/triage/retention?of=7&x=a%2Fb");
        assertThat(GoesOn.take(request)).as("once").isEmpty();
    }

    /** They have signed in meanwhile in another tab. */
    @Test
    void whoeverHasJustSignedInIsBackAtOnce() throws Exception {
        request.setServletPath(SignInAgain.ADDRESS);
        assertThat(isLetIn(SignInAgain.ADDRESS, Duration.ofMinutes(1), "https://evil.example/triage/retention"))
                .isFalse();
        assertThat(response.getRedirectedUrl()).isEqualTo("/triage/retention");
    }

    @Test
    void whoeverComesFromNowhereGoesToTheirDesk() throws Exception {
        request.setServletPath(SignInAgain.ADDRESS);
        isLetIn(SignInAgain.ADDRESS, Duration.ofMinutes(1), null);
        assertThat(response.getRedirectedUrl()).isEqualTo("/staff");
    }
}
