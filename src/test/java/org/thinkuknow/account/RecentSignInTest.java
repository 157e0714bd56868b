package org.thinkuknow.account;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

import static org.assertj.core.api.Assertions.assertThat;

/** A password, a passkey or a code counts for fifteen minutes. */
class RecentSignInTest {

    private static final Instant THEN = Instant.parse("2026-11-29T10:00:00Z");

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private static boolean after(Duration time, String factor) {
        return at(time, factor).isOfNow();
    }

    private static RecentSignIn at(Duration time, String factor) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "ada",
                        "",
                        List.of(FactorGrantedAuthority.withAuthority(factor)
                                .issuedAt(THEN)
                                .build())));
        return new RecentSignIn(Clock.fixed(THEN.plus(time), ZoneOffset.UTC));
    }

    @Test
    void itIsOfNowForFifteenMinutes() {
        for (var factor : List.of(
                FactorGrantedAuthority.PASSWORD_AUTHORITY,
                FactorGrantedAuthority.WEBAUTHN_AUTHORITY,
                CodeApps.FACTOR)) {
            assertThat(after(Duration.ofMinutes(14), factor)).isTrue();
            assertThat(after(Duration.ofMinutes(16), factor)).isFalse();
        }
        assertThat(after(Duration.ZERO, FactorGrantedAuthority.BEARER_AUTHORITY))
                .isFalse();
    }

    @Test
    void whatWasShownBeforeTheNetworkChangedCountsNoMore() {
        assertThat(afterAChange(Duration.ofMinutes(-1))).isTrue();
        assertThat(afterAChange(Duration.ZERO)).isFalse();
        assertThat(afterAChange(Duration.ofMinutes(1))).isFalse();
    }

    private static boolean afterAChange(Duration sinceTheSignIn) {
        var recent = at(Duration.ofMinutes(2), FactorGrantedAuthority.WEBAUTHN_AUTHORITY);
        var context = SecurityContextHolder.getContext();
        context.setAuthentication(Objects.requireNonNull(context.getAuthentication()).toBuilder()
                .authorities(all -> all.add(new NetworkChanged(THEN.plus(sinceTheSignIn))))
                .build());
        assertThat(recent.mayChangeOwnWays()).isEqualTo(recent.isOfNow());
        return recent.isOfNow();
    }

    @Test
    void aCodeAloneChangesNothingOfHowSomebodySignsIn() {
        assertThat(at(Duration.ZERO, CodeApps.FACTOR).mayChangeOwnWays()).isFalse();
        assertThat(at(Duration.ZERO, FactorGrantedAuthority.PASSWORD_AUTHORITY).mayChangeOwnWays())
                .isTrue();
        assertThat(at(Duration.ZERO, FactorGrantedAuthority.WEBAUTHN_AUTHORITY).mayChangeOwnWays())
                .isTrue();
    }

    /** One factor, which somebody else's machine may give by itself. */
    @Test
    void whatAnotherOrganisationSaysIsNotEnough() {
        assertThat(after(Duration.ZERO, FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY))
                .isFalse();
    }

    @Test
    void aClockThatIsPutBackMakesNoSignInLastLonger() {
        assertThat(after(Duration.ofSeconds(-30), FactorGrantedAuthority.PASSWORD_AUTHORITY))
                .isTrue();
        assertThat(after(Duration.ofHours(-1), FactorGrantedAuthority.PASSWORD_AUTHORITY))
                .isFalse();
    }

    @Test
    void nobodyHasSignedIn() {
        assertThat(new RecentSignIn(Clock.systemUTC()).isOfNow()).isFalse();
    }
}
