package org.thinkuknow.account;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

import java.io.Serial;
import java.time.Instant;

/**
 * That somebody who is signed in has come into another network, and when: who they are was shown before that.
 *
 * @param at the moment of the first request from there
 */
record NetworkChanged(Instant at) implements GrantedAuthority {

    @Serial
    private static final long serialVersionUID = 1;

    /** Opens nothing. */
    @Override
    public String getAuthority() {
        return "NETWORK_CHANGED";
    }

    /** Whether somebody's device has stayed in networks in which they were, since a moment. */
    static boolean isNotSince(Instant then, Authentication who) {
        return who.getAuthorities().stream()
                .noneMatch(each -> each instanceof NetworkChanged changed && !changed.at.isBefore(then));
    }
}
