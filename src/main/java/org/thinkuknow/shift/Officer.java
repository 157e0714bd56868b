package org.thinkuknow.shift;

import org.springframework.security.core.context.SecurityContextHolder;

import java.util.Objects;

/** Who acts, read from the sign-in. */
public record Officer(String username, boolean supervisor) {

    /** Whoever is signed in, as an officer. */
    public static Officer signedIn() {
        var who = Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        return new Officer(
                who.getName(),
                who.getAuthorities().stream().anyMatch(role -> "ROLE_SUPERVISOR".equals(role.getAuthority())));
    }
}
