package org.thinkuknow.schooltransfer;

/** What became of a file that was sent. */
public enum Outcome {
    RECEIVED("Received"),
    DECLINED("Not theirs"),
    WITHDRAWN("Taken back"),
    TOO_LATE("Nobody answered; what was sent is gone again");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    /** In plain words. */
    public String words() {
        return words;
    }
}
