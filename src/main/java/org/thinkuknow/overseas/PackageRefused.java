package org.thinkuknow.overseas;

import org.thinkuknow.centre.RefusedMove;

import java.util.List;

import static java.util.Objects.requireNonNull;

/** Thrown when a package cannot be written or moved as somebody wanted; the sentences are for them and repeat nothing of the package. */
public class PackageRefused extends RuntimeException {

    private final transient List<String> sentences;

    /** @param sentences for whoever wanted it */
    public PackageRefused(List<String> sentences) {
        super(String.join(" ", sentences));
        this.sentences = List.copyOf(sentences);
    }

    PackageRefused(String sentence) {
        this(List.of(sentence));
    }

    PackageRefused(String sentence, Exception cause) {
        super(sentence, cause);
        this.sentences = List.of(sentence);
    }

    static PackageRefused none() {
        return new PackageRefused("There is no package with that reference.");
    }

    static PackageRefused changedMeanwhile() {
        return new PackageRefused(
                "A colleague has changed this package meanwhile. It is shown as it is now: please read it, and try again.");
    }

    /** A step that does not follow from where it stands. */
    static PackageRefused outOfOrder(String sentence) {
        return new OutOfOrder(sentence);
    }

    @Override
    public String getMessage() {
        return requireNonNull(super.getMessage());
    }

    public List<String> sentences() {
        return sentences;
    }

    private static final class OutOfOrder extends PackageRefused implements RefusedMove {
        private OutOfOrder(String sentence) {
            super(sentence);
        }
    }
}
