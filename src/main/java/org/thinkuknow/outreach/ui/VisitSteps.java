package org.thinkuknow.outreach.ui;

/** What a part of the page calls when somebody takes a step: the page says what came of it. */
@FunctionalInterface
interface VisitSteps {

    /** @param done what is said if it could be done */
    void take(String done, Runnable step);
}
