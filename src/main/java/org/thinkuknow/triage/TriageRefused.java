package org.thinkuknow.triage;

import org.thinkuknow.centre.RefusedMove;

import static java.util.Objects.requireNonNull;

/** Thrown when a step cannot be taken now; the message is a sentence for the officer. */
public class TriageRefused extends RuntimeException {
    TriageRefused(String sentence) {
        super(sentence);
    }

    @Override
    public String getMessage() {
        return requireNonNull(super.getMessage());
    }

    /** Somebody asked for what is no case. */
    static TriageRefused noCase() {
        return new TriageRefused("There is no case with that reference.");
    }

    /** Refuses a step that does not follow from where the case stands. */
    static void outOfOrder(boolean against, String sentence) {
        if (against) {
            throw new OutOfOrder(sentence);
        }
    }

    /** Refuses a step if something stands against it. */
    static void when(boolean against, String sentence) {
        if (against) {
            throw new TriageRefused(sentence);
        }
    }

    private static final class OutOfOrder extends TriageRefused implements RefusedMove {
        private OutOfOrder(String sentence) {
            super(sentence);
        }
    }
}
