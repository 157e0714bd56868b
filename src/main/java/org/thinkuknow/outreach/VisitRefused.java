package org.thinkuknow.outreach;

import org.thinkuknow.centre.RefusedMove;

import java.util.List;

import static java.util.Objects.requireNonNull;

/** Thrown when a visit cannot be planned or moved as somebody wanted; the sentences are for them. */
public class VisitRefused extends RuntimeException {

    private final transient List<String> sentences;

    /** @param sentences for whoever wanted it */
    public VisitRefused(List<String> sentences) {
        super(String.join(" ", sentences));
        this.sentences = List.copyOf(sentences);
    }

    VisitRefused(String sentence) {
        this(List.of(sentence));
    }

    /** Said alike of a visit that never was and of one of other people. */
    static VisitRefused none() {
        return new VisitRefused("There is no visit with that reference among yours.");
    }

    static VisitRefused noSignedRecord() {
        return new VisitRefused("There is no signed record with that reference at this visit.");
    }

    static VisitRefused changedMeanwhile() {
        return new VisitRefused(
                "A colleague has changed this visit meanwhile. It is shown as it is now: please look, and try again.");
    }

    /** A step that does not follow from where it stands. */
    static VisitRefused outOfOrder(String sentence) {
        return new OutOfOrder(sentence);
    }

    @Override
    public String getMessage() {
        return requireNonNull(super.getMessage());
    }

    public List<String> sentences() {
        return sentences;
    }

    private static final class OutOfOrder extends VisitRefused implements RefusedMove {
        private OutOfOrder(String sentence) {
            super(sentence);
        }
    }
}
