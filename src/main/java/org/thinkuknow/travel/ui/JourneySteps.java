package org.thinkuknow.travel.ui;

/** What a part of the page asks of it: to take a step and to show the journey as it is then. */
interface JourneySteps {

    /**
     * Takes a step.
     *
     * @param done what is said after it
     */
    void take(String done, Runnable step);
}
