package org.thinkuknow.triage;

import java.util.EnumSet;
import java.util.Set;

/** Where a case stands, and where it can go from there. */
public enum CaseState {
    RECEIVED("Waiting"),
    CLAIMED("Being read"),
    ASSESSED("Level confirmed"),
    REFERRED("Referred"),
    ACKNOWLEDGED("Acknowledged"),
    CLOSED("Closed");

    private final String words;

    CaseState(String words) {
        this.words = words;
    }

    /** The state in plain words. */
    public String words() {
        return words;
    }

    /** Whether a case may move from this state to the next. */
    public boolean canBecome(CaseState next) {
        return nextStates().contains(next);
    }

    private Set<CaseState> nextStates() {
        return switch (this) {
            case RECEIVED -> EnumSet.of(CLAIMED);
            case CLAIMED -> EnumSet.of(RECEIVED, ASSESSED);
            case ASSESSED -> EnumSet.of(REFERRED, CLOSED);
            case REFERRED -> EnumSet.of(ACKNOWLEDGED);
            case ACKNOWLEDGED -> EnumSet.of(REFERRED, CLOSED);
            case CLOSED -> EnumSet.of(RECEIVED);
        };
    }
}
