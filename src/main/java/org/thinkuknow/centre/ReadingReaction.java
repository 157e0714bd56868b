package org.thinkuknow.centre;

import org.springframework.scheduling.annotation.Async;
import org.springframework.transaction.event.TransactionalEventListener;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A reaction to an event that reads words by their meaning, which can take seconds. Its few threads are its own, so that nothing grave
 * waits for a long text. It is registered, and done again if it could not be finished. It begins without a transaction.
 */
@Async(ReadingReaction.LANE)
@TransactionalEventListener
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadingReaction {

    /** The name of the executor. */
    String LANE = "readingReactions";
}
