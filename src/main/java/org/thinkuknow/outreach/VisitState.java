package org.thinkuknow.outreach;

/** How far a visit has come. */
public enum VisitState {
    PLANNED("planned", "be planned"),
    CONFIRMED("confirmed", "be confirmed"),
    HELD("held", "be held"),
    FOLLOWED_UP("followed up", "be followed up"),
    CANCELLED("cancelled", "be cancelled");

    private final String words;
    private final String infinitive;

    VisitState(String words, String infinitive) {
        this.words = words;
        this.infinitive = infinitive;
    }

    /** The state in plain words. */
    public String words() {
        return words;
    }

    String infinitive() {
        return infinitive;
    }

    /** Whether a visit in this state may move to another. */
    boolean canBecome(VisitState next) {
        return switch (this) {
            case PLANNED -> next == CONFIRMED || next == CANCELLED;
            case CONFIRMED -> next == HELD || next == CANCELLED;
            case HELD -> next == FOLLOWED_UP;
            case FOLLOWED_UP, CANCELLED -> false;
        };
    }

    /** Whether it is still ahead. */
    public boolean isAhead() {
        return this == PLANNED || this == CONFIRMED;
    }

    /** Whether it took place. */
    public boolean isPast() {
        return this == HELD || this == FOLLOWED_UP;
    }
}
