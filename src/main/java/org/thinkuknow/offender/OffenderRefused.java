package org.thinkuknow.offender;

import java.util.List;

import static java.util.Objects.requireNonNull;

/** Thrown when something cannot be entered or seen as somebody wanted; the sentences are for them and repeat nothing that they typed. */
public class OffenderRefused extends RuntimeException {

    private final transient List<String> sentences;

    /** @param sentences for whoever wanted it */
    public OffenderRefused(List<String> sentences) {
        super(String.join(" ", sentences));
        this.sentences = List.copyOf(sentences);
    }

    OffenderRefused(String sentence) {
        this(List.of(sentence));
    }

    /** Said alike of a person who never was on the register and of one whom another manages. */
    static OffenderRefused none() {
        return new OffenderRefused("There is nobody with that reference among those you manage.");
    }

    static OffenderRefused changedMeanwhile() {
        return new OffenderRefused(
                "A colleague has changed this record meanwhile. Please open it again and look, before you try again.");
    }

    @Override
    public String getMessage() {
        return requireNonNull(super.getMessage());
    }

    public List<String> sentences() {
        return sentences;
    }
}
