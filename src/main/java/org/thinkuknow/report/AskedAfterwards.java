package org.thinkuknow.report;

/** Knows how a report's case ended, so that nobody is asked whether help helped where none was given. */
@FunctionalInterface
public interface AskedAfterwards {

    /** Whether whoever reported can be asked: not where the case is open, was for somebody else, or was the same report again. */
    boolean canBeAsked(String reference);
}
