package org.thinkuknow.account;

import org.springframework.security.authorization.AllRequiredFactorsAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;

/** Whether somebody has shown who they are a short time ago: whoever sits down at an open screen has not. */
@Component
class RecentSignIn {

    private static final Duration SHORT = Duration.ofMinutes(15);

    private final AuthorizationManager<Object> recent;

    RecentSignIn(Clock clock) {
        recent = AllRequiredFactorsAuthorizationManager.anyOf(
                within(FactorGrantedAuthority.PASSWORD_AUTHORITY, clock),
                within(FactorGrantedAuthority.WEBAUTHN_AUTHORITY, clock));
    }

    private static AllRequiredFactorsAuthorizationManager<Object> within(String factor, Clock clock) {
        var manager = AllRequiredFactorsAuthorizationManager.builder()
                .requireFactor(each -> each.authority(factor).validDuration(SHORT))
                .build();
        manager.setClock(clock);
        return manager;
    }

    /** Whether whoever is signed in gave a password or a passkey in the last fifteen minutes. */
    boolean isOfNow() {
        var answer = recent.authorize(() -> SecurityContextHolder.getContext().getAuthentication(), this);
        return answer != null && answer.isGranted();
    }
}
