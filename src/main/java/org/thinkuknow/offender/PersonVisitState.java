package org.thinkuknow.offender;

/** How far a visit to somebody has come. */
public enum PersonVisitState {
    PLANNED("planned"),
    DONE("done"),
    FAILED("failed: the person was not found or did not open"),
    CALLED_OFF("called off");

    private final String words;

    PersonVisitState(String words) {
        this.words = words;
    }

    /** As people say it. */
    public String words() {
        return words;
    }
}
