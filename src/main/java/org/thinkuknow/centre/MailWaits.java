package org.thinkuknow.centre;

/** Thrown while an e-mail cannot leave, so that its event stays open; without the cause, which would name the address. */
class MailWaits extends RuntimeException {
    MailWaits(String mail, String why) {
        super("The e-mail of %s cannot leave yet: %s".formatted(mail, why));
    }
}
