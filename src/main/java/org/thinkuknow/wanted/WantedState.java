package org.thinkuknow.wanted;

/** How far the file of a wanted person has come. */
public enum WantedState {
    PROPOSED("proposed", "be proposed"),
    PUBLISHED("published", "be published"),
    LOCATED("located", "be located"),
    WITHDRAWN("withdrawn", "be withdrawn"),
    EXPIRED("expired", "expire");

    private final String words;
    private final String infinitive;

    WantedState(String words, String infinitive) {
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

    /** Whether a file in this state may move to another. */
    boolean canBecome(WantedState next) {
        return switch (this) {
            case PROPOSED -> next == PUBLISHED || next == WITHDRAWN;
            case PUBLISHED -> next == LOCATED || next == WITHDRAWN || next == EXPIRED;
            case LOCATED, WITHDRAWN, EXPIRED -> false;
        };
    }
}
