package org.thinkuknow.wanted;

import org.thinkuknow.centre.RefusedMove;

import java.util.List;

import static java.util.Objects.requireNonNull;

/** Thrown when a file cannot be written or moved as somebody wanted; the sentences are for them and repeat nothing of the file. */
public class WantedRefused extends RuntimeException {

    private final transient List<String> sentences;

    /** @param sentences for whoever wanted it */
    public WantedRefused(List<String> sentences) {
        super(String.join(" ", sentences));
        this.sentences = List.copyOf(sentences);
    }

    WantedRefused(String sentence) {
        this(List.of(sentence));
    }

    static WantedRefused none() {
        return new WantedRefused("There is no file with that reference.");
    }

    static WantedRefused changedMeanwhile() {
        return new WantedRefused(
                "A colleague has changed this file meanwhile. It is shown as it is now: please read it, and try again.");
    }

    /** A step that does not follow from where it stands. */
    static WantedRefused outOfOrder(String sentence) {
        return new OutOfOrder(sentence);
    }

    @Override
    public String getMessage() {
        return requireNonNull(super.getMessage());
    }

    public List<String> sentences() {
        return sentences;
    }

    private static final class OutOfOrder extends WantedRefused implements RefusedMove {
        private OutOfOrder(String sentence) {
            super(sentence);
        }
    }
}
