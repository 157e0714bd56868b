package org.thinkuknow.notification;

/**
 * Somebody who is told, and where.
 *
 * @param name a username, or {@link #MAILBOX}
 * @param rung what they are told as; of the mailbox, whose place it takes
 */
record Person(String name, String address, EscalationTier rung) {

    /** Stands for the centre's own on-call address, where a username stands otherwise. */
    static final String MAILBOX = "on-call mailbox";

    boolean isMailbox() {
        return MAILBOX.equals(name);
    }

    /** Names them where no address may stand. */
    String words() {
        return isMailbox() ? "the centre's on-call address" : "%s (%s)".formatted(name, rung.words());
    }
}
