package org.thinkuknow.triage;

/** What an open case waits for, and so where it stands in the queue. Each stands in one lane, what is more urgent before what is less. */
public enum Lane {
    /** Nobody has it, nobody has opened it yet, or its next step is late. */
    ACT_NOW("Act now"),
    /** An officer asks a second one to agree. */
    SECOND_OFFICER("Second officer"),
    /** Whoever reported wrote again, and whoever has it has not read that. */
    NEW_MESSAGE("New message"),
    /** Somebody has it, and it is in time. */
    IN_HAND("In hand");

    private final String words;

    Lane(String words) {
        this.words = words;
    }

    /** As officers read it. */
    public String words() {
        return words;
    }

    /** As the column of that name is worked out, for a case that is in time; one that is late is to be acted on now. */
    int column() {
        return ordinal() + 1;
    }
}
