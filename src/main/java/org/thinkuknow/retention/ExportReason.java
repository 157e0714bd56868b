package org.thinkuknow.retention;

/** Why a child's file leaves the application. A choice and no free text, because the audit record can never be erased. */
public enum ExportReason {
    THEY_ASKED("The person it is about asked for it"),
    COURT("A court or the police ask for it"),
    CHILD_MOVED("The child moved to another school or area"),
    REVIEW("A review of how the case was handled");

    private final String words;

    ExportReason(String words) {
        this.words = words;
    }

    /** The reason in plain words. */
    public String words() {
        return words;
    }
}
