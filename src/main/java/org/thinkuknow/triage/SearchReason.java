package org.thinkuknow.triage;

/** Why somebody looks for a person by name. It stands in the audit record. */
public enum SearchReason {
    CALLER("somebody who called or wrote"),
    ENQUIRY("an enquiry of police, children's services or a school"),
    SAME("somebody who may stand in another case"),
    REVIEW("a review of a case");

    private final String words;

    SearchReason(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }
}
