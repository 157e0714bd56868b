package org.thinkuknow.mailbox;

/** Thrown while an answer cannot leave, so that its event stays open; without the cause, which would name the address. */
class AnswerWaits extends RuntimeException {
    AnswerWaits(long mail, Class<?> reason) {
        super("The answer to mail %d cannot leave yet: %s".formatted(mail, reason.getSimpleName()));
    }
}
