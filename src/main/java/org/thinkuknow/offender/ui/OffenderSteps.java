package org.thinkuknow.offender.ui;

/** What a part of the page asks of it: to take a step and to show the record as it is then. */
interface OffenderSteps {

    /**
     * Takes a step.
     *
     * @param done what is said after it
     */
    void take(String done, Runnable step);
}
