package org.thinkuknow.report;

/** Somebody has written very much to one report within an hour. What came before is kept; what comes now may be sent again later. */
public class WroteMuch extends RuntimeException {

    /** So many messages of whoever reported are taken in an hour; only after those are they asked to wait. */
    static final int MOST_AN_HOUR = 30;

    WroteMuch() {
        super("More than " + MOST_AN_HOUR + " messages to one report within an hour");
    }
}
