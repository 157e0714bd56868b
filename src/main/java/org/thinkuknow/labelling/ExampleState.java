package org.thinkuknow.labelling;

/** How far an example has come. */
public enum ExampleState {
    /** One person has written it, and it teaches nothing. */
    WAITING("waits for a second reader"),
    /** Two people gave it the same level: it teaches. */
    AGREED("agreed, teaches"),
    /** Two people gave it different levels: it is kept, and teaches nothing. */
    ARGUABLE("arguable, teaches nothing"),
    /** The second reader did not take it; its words are gone. */
    REFUSED("refused"),
    /** It was taken out; its words are gone. */
    WITHDRAWN("withdrawn");

    private final String words;

    ExampleState(String words) {
        this.words = words;
    }

    /** As supervisors read it. */
    public String words() {
        return words;
    }
}
