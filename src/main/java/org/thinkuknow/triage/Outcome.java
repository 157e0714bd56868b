package org.thinkuknow.triage;

/** How a case ended. */
public enum Outcome {
    SEEN_AND_SAFE("Child seen and safe"),
    HELP_IN_PLACE("Help is in place"),
    ADVICE_GIVEN("Advice given"),
    PASSED_ON("Passed on to somebody else"),
    NOT_FOUND("The child could not be found"),
    NOT_FOR_US("Not for us");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    /** The outcome in plain words. */
    public String words() {
        return words;
    }
}
