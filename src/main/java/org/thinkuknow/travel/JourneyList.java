package org.thinkuknow.travel;

import java.time.LocalDate;

/** The lists of journeys. */
public enum JourneyList {
    NOT_BACK(
            "Not back as notified",
            "enquiries. When did they come back, and if they did not, where are they?",
            "Everybody whose day of return is over has a return recorded."),
    BANNED(
            "A country that an order may forbid",
            "look at the order and at the journey.",
            "No journey goes to a country that an order may forbid."),
    LATE(
            "Notified later than the rules ask",
            "ask why, and decide about an excuse.",
            "No late notification is waiting for a decision."),
    NO_CHOICE(
            "Nothing chosen yet",
            "choose whether a country is told, and by what.",
            "For every journey somebody has chosen whether a country is told."),
    LEAVING("Leaving within two weeks", "", "Nobody has notified a journey that begins within two weeks."),
    ABROAD("Abroad now", "", "Nobody who notified a journey is abroad now.");

    private static final int DAYS_AHEAD = 14;

    private final String words;
    private final String next;
    private final String empty;

    JourneyList(String words, String next, String empty) {
        this.words = words;
        this.next = next;
        this.empty = empty;
    }

    /** What stands above it. */
    public String words() {
        return words;
    }

    /** What is to be done; empty if nothing is. */
    public String next() {
        return next;
    }

    /** What is said where no journey is on it, as a sentence. */
    public String empty() {
        return empty;
    }

    /** By which day it goes. */
    String column() {
        return this == NOT_BACK || this == ABROAD ? "back_by" : "departs_on";
    }

    /** What has to be so. */
    String where() {
        return switch (this) {
            case NOT_BACK -> "ended = 0 and back_by < :today";
            case BANNED -> "banned = 1 and ended = 0";
            case LATE -> "late = 1";
            case NO_CHOICE -> "choice is null and ended = 0";
            case LEAVING -> "ended = 0 and departs_on between :today and :ahead";
            case ABROAD -> "ended = 0 and back_by >= :today and departs_on <= :today";
        };
    }

    /** How far the list of those who leave looks ahead. */
    static LocalDate ahead(LocalDate today) {
        return today.plusDays(DAYS_AHEAD);
    }
}
