package org.thinkuknow.labelling;

import static java.util.Objects.requireNonNull;

/** Thrown when an example cannot be written, read or ended as somebody wanted; the sentence is for them and quotes nothing. */
public class ExampleRefused extends RuntimeException {

    /** @param sentence for whoever wanted it */
    public ExampleRefused(String sentence) {
        super(sentence);
    }

    @Override
    public String getMessage() {
        return requireNonNull(super.getMessage());
    }

    static void when(boolean wrong, String sentence) {
        if (wrong) {
            throw new ExampleRefused(sentence);
        }
    }
}
