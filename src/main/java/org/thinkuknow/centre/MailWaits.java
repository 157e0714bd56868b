package org.thinkuknow.centre;

/** Thrown while a message cannot leave, so that its event stays open; without the cause, which would name the address. */
class MailWaits extends RuntimeException {
    MailWaits(String mail, String why) {
        super("%s cannot leave yet: %s".formatted(mail, why));
    }
}
