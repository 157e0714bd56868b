package org.thinkuknow.disclosure;

import org.thinkuknow.centre.RefusedMove;

import java.util.List;

/** Thrown when a record cannot be kept or signed as it is; the sentences are for its author. */
public class DisclosureRefused extends RuntimeException {

    private final transient List<String> sentences;

    public DisclosureRefused(List<String> sentences) {
        super(String.join(" ", sentences));
        this.sentences = List.copyOf(sentences);
    }

    public List<String> sentences() {
        return sentences;
    }

    /** A step that does not follow from where the record stands. */
    static DisclosureRefused outOfOrder(List<String> sentences) {
        return new OutOfOrder(sentences);
    }

    private static final class OutOfOrder extends DisclosureRefused implements RefusedMove {
        private OutOfOrder(List<String> sentences) {
            super(sentences);
        }
    }
}
