package org.thinkuknow.commencement;

import static java.util.Objects.requireNonNull;

/** Thrown when a law cannot be started as somebody wanted; the sentence is for them. */
public class StartRefused extends RuntimeException {

    /** @param sentence for whoever wanted it */
    public StartRefused(String sentence) {
        super(sentence);
    }

    @Override
    public String getMessage() {
        return requireNonNull(super.getMessage());
    }
}
