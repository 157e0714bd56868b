package org.thinkuknow.centre;

import org.springframework.scheduling.annotation.Async;
import org.springframework.transaction.event.TransactionalEventListener;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A reaction to an event that sends an e-mail, on threads of its own: a mail server that accepts and stalls keeps no case from being
 * opened. It is registered and done again if it could not be finished, after pauses that grow. It is in no transaction, so that no
 * connection to the database is held while the mail server is spoken to: see {@link OutgoingMail}.
 */
@Async(MailReaction.LANE)
@TransactionalEventListener
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface MailReaction {

    /** The name of the executor. */
    String LANE = "mailReactions";
}
