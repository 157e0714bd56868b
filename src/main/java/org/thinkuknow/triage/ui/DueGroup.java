package org.thinkuknow.triage.ui;

import org.thinkuknow.centre.UkTime;

import java.time.Duration;
import java.time.Instant;

/** How far away it is that something is due, as people plan a day and a week in the United Kingdom. */
enum DueGroup {
    OVERDUE("Overdue"),
    TODAY("Today"),
    WEEK("In seven days"),
    LATER("Later");

    static final int DAYS = 7;
    /** What is due within a shift is seen at once, also when midnight lies between. */
    private static final Duration SHIFT = Duration.ofHours(8);

    private final String words;

    DueGroup(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static DueGroup of(Instant due, Instant now) {
        if (!due.isAfter(now)) {
            return OVERDUE;
        }
        var day = UkTime.date(due);
        var today = UkTime.date(now);
        if (day.equals(today) || due.isBefore(now.plus(SHIFT))) {
            return TODAY;
        }
        return day.isAfter(today.plusDays(DAYS)) ? LATER : WEEK;
    }
}
