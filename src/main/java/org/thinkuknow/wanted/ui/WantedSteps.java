package org.thinkuknow.wanted.ui;

/** What a part of the page calls when somebody takes a step: the page says what came of it. */
@FunctionalInterface
interface WantedSteps {

    /** @param done what is said if it could be done */
    void take(String done, Runnable step);
}
