package org.thinkuknow.offender;

/** Why somebody opens a record or searches. It stands in the audit record, where free words could name people. */
public enum ReasonToOpen {
    NOTIFICATION("a notification is taken"),
    MANAGEMENT("managing this person"),
    JOURNEY("a journey abroad"),
    VISIT("a visit is prepared or written up"),
    ENQUIRY("an enquiry of police or a partner"),
    REVIEW("a review or a supervisor's check"),
    CHARGE("a file for whoever decides about a charge"),
    MISTAKE("a mistake is mended");

    private final String words;

    ReasonToOpen(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }
}
