package org.thinkuknow.account;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;

import java.util.Locale;

/** A sign-in by a provider came to nothing. */
class NotProven extends AuthenticationException {

    private final Why why;

    /** What the person is told of it. */
    enum Why {
        /** They turned back at the provider, or it let them in nowhere. */
        CANCELLED,
        /** The provider does not answer, or with a fault of its own. */
        AWAY,
        /** What came fits nothing that was asked, or does not prove what it says. */
        UNPROVEN,
        /** They are known there, and have linked no account here. */
        UNLINKED,
        /** The account cannot be opened in this way. */
        SHUT;

        /** As it stands in the address of a page. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    NotProven(Why why, @Nullable Throwable cause) {
        super("A sign-in by a provider came to nothing: " + why.word());
        if (cause != null) {
            initCause(cause);
        }
        this.why = why;
    }

    Why why() {
        return why;
    }
}
