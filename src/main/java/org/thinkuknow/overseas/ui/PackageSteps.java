package org.thinkuknow.overseas.ui;

/** What a part of the page calls when somebody takes a step: the page says what came of it. */
interface PackageSteps {

    /**
     * Takes a step, or says why it could not be taken.
     *
     * @param done what is said if it could be done
     */
    void take(String done, Runnable step);

    /** Says what came of a step, and shows the package as it is now. */
    void said(String sentence);
}
