package org.thinkuknow.mailbox;

import java.time.Instant;

/**
 * A mail that is not filed, or not whole, and that a person has to read in the mailbox. Nothing of the mail itself.
 *
 * @param came when it came to the mailbox, or was first met where the server does not say
 */
public record SetAsideMail(long id, Instant came, Why why) {

    /** Why a mail is set aside. */
    public enum Why {
        /** Each attempt at filing it failed. */
        FAILED,
        /** It is filed by its heading alone. */
        TOO_LARGE
    }
}
