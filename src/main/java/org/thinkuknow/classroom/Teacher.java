package org.thinkuknow.classroom;

import org.springframework.security.core.context.SecurityContextHolder;

import java.util.Objects;

/** The teacher who is signed in. */
final class Teacher {

    private Teacher() {
    }

    static String username() {
        return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication()).getName();
    }
}
