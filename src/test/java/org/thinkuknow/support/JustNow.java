package org.thinkuknow.support;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;

import java.time.Duration;
import java.time.Instant;

/** Somebody who has given a password, just now or a while ago. */
public final class JustNow {

    private JustNow() {}

    /** The same who has given it in this moment. */
    public static Authentication signedIn(Authentication who) {
        return before(Duration.ZERO, who);
    }

    /** The same who has given it then, and not since. */
    public static Authentication before(Duration ago, Authentication who) {
        return who.toBuilder()
                .authorities(all -> {
                    all.removeIf(FactorGrantedAuthority.class::isInstance);
                    all.add(FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)
                            .issuedAt(Instant.now().minus(ago))
                            .build());
                })
                .build();
    }
}
