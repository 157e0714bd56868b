package org.thinkuknow.account;

import org.springframework.security.core.context.SecurityContextHolder;

import java.util.Objects;

/** Whoever is signed in. */
public final class SignedIn {

    private SignedIn() {}

    /**
     * Their username.
     *
     * @throws NullPointerException if nobody is; the services that ask are guarded by a role
     */
    public static String username() {
        return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication())
                .getName();
    }

    /** Whether somebody is, in a role. */
    public static boolean is(Role role) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getAuthorities().stream()
                        .anyMatch(authority -> ("ROLE_" + role.name()).equals(authority.getAuthority()));
    }
}
