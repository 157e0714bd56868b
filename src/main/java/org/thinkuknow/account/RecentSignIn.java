package org.thinkuknow.account;

import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** Whether somebody has shown who they are a short time ago: whoever sits down at an open screen has not. */
@Component
class RecentSignIn {

    private static final Duration SHORT = Duration.ofMinutes(15);

    /** By how much the clock may have been put back since: a sign-in that lies further ahead would count for too long. */
    private static final Duration PUT_BACK = Duration.ofMinutes(1);

    private static final Set<String> OPENING =
            Set.of(FactorGrantedAuthority.PASSWORD_AUTHORITY, FactorGrantedAuthority.WEBAUTHN_AUTHORITY);

    private static final Set<String> SHOWN = Set.of(
            FactorGrantedAuthority.PASSWORD_AUTHORITY, FactorGrantedAuthority.WEBAUTHN_AUTHORITY, CodeApps.FACTOR);

    private final Clock clock;

    RecentSignIn(Clock clock) {
        this.clock = clock;
    }

    /**
     * Whether whoever is signed in gave a password, a passkey or a code from their app in the last fifteen minutes, and since they came
     * into the network in which they are.
     */
    boolean isOfNow() {
        return isOfNow(SHOWN);
    }

    /** The same without the code: a phone that lies beside an open screen changes nothing of how its owner signs in. */
    boolean mayChangeOwnWays() {
        return isOfNow(OPENING);
    }

    private boolean isOfNow(Set<String> factors) {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who != null
                && who.isAuthenticated()
                && who.getAuthorities().stream()
                        .anyMatch(each -> each instanceof FactorGrantedAuthority factor
                                && factors.contains(factor.getAuthority())
                                && isShort(factor.getIssuedAt())
                                && NetworkChanged.isNotSince(factor.getIssuedAt(), who));
    }

    private boolean isShort(Instant shown) {
        var now = clock.instant();
        return shown.isAfter(now.minus(SHORT)) && !shown.isAfter(now.plus(PUT_BACK));
    }
}
