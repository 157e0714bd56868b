package org.thinkuknow.audit;

/** Whether an entry was recorded by this application, as its code says. */
enum Proof {
    HOLDS("its code holds"),
    /** As on every entry from before there were codes. */
    MISSING("its code is missing"),
    WRONG("its code is wrong");

    private final String words;

    Proof(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
