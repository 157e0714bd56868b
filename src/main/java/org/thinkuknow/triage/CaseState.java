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

    /** The next state, refused where it cannot follow. */
    CaseState to(CaseState next) {
        TriageRefused.outOfOrder(
                !canBecome(next), "The case is “%s” and cannot become “%s”.".formatted(words, next.words));
        return next;
    }

    /** The state of a closed case that is opened anew. */
    CaseState openedAgain() {
        TriageRefused.outOfOrder(
                this != CLOSED, "Only a closed case can be opened again; this one is “%s”.".formatted(words));
        return to(RECEIVED);
    }

    /** Whether an officer has taken the case and nobody has closed it. */
    boolean isInHand() {
        return this != RECEIVED && this != CLOSED;
    }

    private Set<CaseState> nextStates() {
        return switch (this) {
            case RECEIVED -> EnumSet.of(CLAIMED);
            case CLAIMED -> EnumSet.of(RECEIVED, ASSESSED);
            case ASSESSED -> EnumSet.of(REFERRED, CLOSED);
            case REFERRED -> EnumSet.of(ASSESSED, ACKNOWLEDGED);
            case ACKNOWLEDGED -> EnumSet.of(ASSESSED, REFERRED, CLOSED);
            case CLOSED -> EnumSet.of(RECEIVED);
        };
    }
}
