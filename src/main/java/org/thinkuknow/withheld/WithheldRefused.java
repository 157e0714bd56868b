package org.thinkuknow.withheld;

/** Thrown when words cannot be left out; the message is for whoever named them. */
public class WithheldRefused extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    WithheldRefused(String sentence) {
        super(sentence);
    }

    static void when(boolean refused, String sentence) {
        if (refused) {
            throw new WithheldRefused(sentence);
        }
    }
}
