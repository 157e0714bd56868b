package org.thinkuknow.overseas;

import java.util.Arrays;
import java.util.Optional;

/** What a force abroad says became of a package. */
public enum AnswerKind {
    ACTED("acted on"),
    WATCHED("noted, the person is watched"),
    NOT_FOUND("the person was not found"),
    NOT_USED("not used");

    private final String words;

    AnswerKind(String words) {
        this.words = words;
    }

    /** The outcome that a form sent; empty if it sent none of these. */
    public static Optional<AnswerKind> named(String sent) {
        return Arrays.stream(values()).filter(each -> each.name().equals(sent)).findFirst();
    }

    /** The outcome in plain words. */
    public String words() {
        return words;
    }
}
