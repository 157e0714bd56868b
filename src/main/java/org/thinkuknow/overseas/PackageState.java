package org.thinkuknow.overseas;

/** How far a package has come. */
public enum PackageState {
    DRAFT("a draft", "become a draft"),
    WITH_SECOND_OFFICER("with the second officer", "go to the second officer"),
    RETURNED("returned by the second officer", "be returned"),
    APPROVED("approved", "be approved"),
    SENT("sent", "be sent"),
    ACKNOWLEDGED("acknowledged", "be acknowledged"),
    ANSWERED("answered", "be answered"),
    WITHDRAWN("withdrawn", "be withdrawn");

    private final String words;
    private final String infinitive;

    PackageState(String words, String infinitive) {
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

    /** Whether its words may still be changed. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether it has left the house. */
    public boolean hasLeft() {
        return this == SENT || this == ACKNOWLEDGED || this == ANSWERED;
    }

    /** Whether a package in this state may move to another. */
    boolean canBecome(PackageState next) {
        return switch (this) {
            case DRAFT, RETURNED -> next == WITH_SECOND_OFFICER || next == WITHDRAWN;
            case WITH_SECOND_OFFICER -> next == RETURNED || next == APPROVED || next == WITHDRAWN;
            case APPROVED -> next == SENT || next == RETURNED || next == WITHDRAWN;
            case SENT -> next == ACKNOWLEDGED;
            case ACKNOWLEDGED -> next == ANSWERED;
            case ANSWERED, WITHDRAWN -> false;
        };
    }
}
