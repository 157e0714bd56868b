package org.thinkuknow.centre;

import org.springframework.scheduling.annotation.Async;
import org.springframework.transaction.event.TransactionalEventListener;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A reaction to an event that speaks to somebody's telephone by way of another's server. Its threads are its own, so that a server that
 * stalls keeps no e-mail and no case waiting. Like {@link MailReaction} it is registered, is done again after pauses that grow, and
 * holds no connection to the database meanwhile: see {@link SentOnce}.
 */
@Async(CallReaction.LANE)
@TransactionalEventListener
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface CallReaction {

    /** The name of the executor. */
    String LANE = "callReactions";
}
