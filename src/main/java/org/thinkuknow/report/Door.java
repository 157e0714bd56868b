package org.thinkuknow.report;

/** The way by which a report came in. */
public enum Door {
    FORM("report form"),
    DISCLOSURE("a professional's record of a disclosure"),
    VISIT("a record of what a child told at a school visit"),
    PARTNER("a partner's site"),
    EMAIL("an e-mail"),
    TELEPHONE("telephone, written down by an officer"),
    TIP("a tip on a wanted person");

    private final String words;

    Door(String words) {
        this.words = words;
    }

    /** The door in plain words. */
    public String words() {
        return words;
    }
}
