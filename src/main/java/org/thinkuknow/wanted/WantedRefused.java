package org.thinkuknow.wanted;

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

    @Override
    public String getMessage() {
        return requireNonNull(super.getMessage());
    }

    public List<String> sentences() {
        return sentences;
    }
}
