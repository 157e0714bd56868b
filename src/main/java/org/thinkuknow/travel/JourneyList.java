package org.thinkuknow.travel;

import java.time.LocalDate;

/** The lists of journeys. */
public enum JourneyList {
    NOT_BACK("Not back as notified", "enquiries. When did they come back, and if they did not, where are they?"),
    BANNED("A country that an order may forbid", "look at the order and at the journey."),
    LATE("Notified later than the rules ask", "ask why, and decide about an excuse."),
    NO_CHOICE("Nothing chosen yet", "choose whether a country is told, and by what."),
    LEAVING("Leaving within two weeks", ""),
    ABROAD("Abroad now", "");

    private static final int DAYS_AHEAD = 14;

    private final String words;
    private final String next;

    JourneyList(String words, String next) {
        this.words = words;
        this.next = next;
    }

    /** What stands above it. */
    public String words() {
        return words;
    }

    /** What is to be done; empty if nothing is. */
    public String next() {
        return next;
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
