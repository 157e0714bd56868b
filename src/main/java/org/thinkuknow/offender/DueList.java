package org.thinkuknow.offender;

import java.time.LocalDate;

/** The lists of a manager. A duty that is overdue stands in that list alone. */
public enum DueList {
    OVERDUE("Overdue"),
    TODAY("To be done today"),
    WEEK("Within a week"),
    MONTH("Within a month"),
    VISITS("Visits to people within a month"),
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
        return column().isEmpty();
    }

    /** What of where somebody stands it lists; empty of duties. */
    String column() {
        return switch (this) {
            case VISITS -> "next_visit";
            case RISK_REVIEWS -> "next_review";
            case LAW_REVIEWS -> "law_review";
            default -> "";
        };
    }

    /** What is to be done about a line that is no duty. */
    String title() {
        return switch (this) {
            case VISITS -> "A visit to the person";
            case RISK_REVIEWS -> "Review of the risk";
            default -> "Review of the duty, or its end";
        };
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
            case MONTH, VISITS, RISK_REVIEWS -> today.plusDays(DAYS_OF_MONTH);
            case LAW_REVIEWS -> today.plusYears(1);
        };
    }
}
