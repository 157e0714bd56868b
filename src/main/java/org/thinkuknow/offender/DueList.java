package org.thinkuknow.offender;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** The lists of a manager. A duty that is overdue stands in that list alone. */
public enum DueList {
    OVERDUE("Overdue", "Nothing is overdue."),
    TODAY("To be done today", "Nothing has to be done today."),
    WEEK("Within a week", "Nothing else is due within a week."),
    MONTH("Within a month", "Nothing else is due within a month."),
    VISITS("Visits to people within a month", "No visit is due within a month."),
    RISK_REVIEWS("Reviews of risk within a month", "No review of risk is due within a month."),
    LAW_REVIEWS(
            "Reviews of the duty, and ends of it in Scotland, within a year",
            "No duty has to be reviewed, and none ends, within a year."),
    RETENTION("Records whose duty has ended: still needed?", "No record is waiting for this question.");

    private static final int DAYS_OF_WEEK = 7;
    private static final int DAYS_OF_MONTH = 31;

    private final String words;
    private final String empty;

    DueList(String words, String empty) {
        this.words = words;
        this.empty = empty;
    }

    /** The one of a name. */
    public static Optional<DueList> of(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
    }

    /** What stands above it. */
    public String words() {
        return words;
    }

    /** What is said where nothing is on it, as a sentence. */
    public String empty() {
        return empty;
    }

    boolean isOfDuties() {
        return column().isEmpty();
    }

    /** What of where somebody stands it lists; empty of duties. */
    String column() {
        return switch (this) {
            case VISITS -> "next_visit";
            case RETENTION -> "keep_review";
            case RISK_REVIEWS -> "next_review";
            case LAW_REVIEWS -> "law_review";
            default -> "";
        };
    }

    /** What is to be done about a line that is no duty. */
    String title() {
        return switch (this) {
            case VISITS -> "A visit to the person";
            case RETENTION -> "Look whether the record is still needed";
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
            case OVERDUE, TODAY, RETENTION -> today;
            case WEEK -> today.plusDays(DAYS_OF_WEEK);
            case MONTH, VISITS, RISK_REVIEWS -> today.plusDays(DAYS_OF_MONTH);
            case LAW_REVIEWS -> today.plusYears(1);
        };
    }
}
