package org.thinkuknow.overseas;

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

    /** The outcome in plain words. */
    public String words() {
        return words;
    }
}
