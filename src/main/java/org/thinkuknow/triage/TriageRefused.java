package org.thinkuknow.triage;

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

    /** Refuses a step if something stands against it. */
    static void when(boolean against, String sentence) {
        if (against) {
            throw new TriageRefused(sentence);
        }
    }
}
