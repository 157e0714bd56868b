package org.thinkuknow.centre;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.AliasFor;
import org.springframework.scheduling.annotation.Async;
import org.springframework.transaction.event.TransactionalEventListener;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A reaction to an event that never waits behind others: of what may be danger to a child. It is registered, and done again
 * if it could not be finished. It begins without a transaction.
 */
@Async(UrgentReaction.LANE)
@TransactionalEventListener
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface UrgentReaction {

    /** The name of the executor. */
    String LANE = "urgentReactions";

    /** When it reacts, in Spring's expression language; empty for always. */
    @AliasFor(annotation = EventListener.class, attribute = "condition")
    String condition() default "";
}
