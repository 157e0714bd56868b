package org.thinkuknow.offender;

import java.time.LocalDate;

/** The lists of a manager. A duty that is overdue stands in that list alone. */
public enum DueList {
    OVERDUE("Overdue"),
    TODAY("To be done today"),
    WEEK("Within a week"),
    MONTH("Within a month"),
    RISK_REVIEWS("Reviews of risk within a month"),
    LAW_REVIEWS("Reviews of the duty, and ends of it in Scotland, within a year");

    private static final int DAYS_OF_WEEK = 7;
    private static final int DAYS_OF_MONTH = 31;

    private final String words;

    DueList(String words) {
        this.words = words;
    }

    /** What stands above it. */
    public String words() {
        return words;
    }

    boolean isOfDuties() {
        return this != RISK_REVIEWS && this != LAW_REVIEWS;
    }

    /** The first day of the list. */
    LocalDate from(LocalDate today) {
        return switch (this) {
            case WEEK -> today.plusDays(1);
            case MONTH -> today.plusDays(DAYS_OF_WEEK + 1L);
            default -> LocalDate.of(1900, 1, 1);
        };
    }

    /** The last day of the list. */
    LocalDate until(LocalDate today) {
        return switch (this) {
            case OVERDUE, TODAY -> today;
            case WEEK -> today.plusDays(DAYS_OF_WEEK);
            case MONTH, RISK_REVIEWS -> today.plusDays(DAYS_OF_MONTH);
            case LAW_REVIEWS -> today.plusYears(1);
        };
    }
}
