package org.thinkuknow.offender;

import java.util.Arrays;

/** How often somebody is visited: a choice for each person and not for a band of risk (law-management.md §2.1). */
public enum VisitInterval {
    MONTH(1, "every month"),
    QUARTER(3, "every 3 months"),
    HALF_YEAR(6, "every 6 months"),
    YEAR(12, "every 12 months"),
    REACTIVE(0, "reactive management: no visits by the calendar");

    private final int months;
    private final String words;

    VisitInterval(int months, String words) {
        this.months = months;
        this.words = words;
    }

    /** As people say it. */
    public String words() {
        return words;
    }

    int months() {
        return months;
    }

    static VisitInterval of(int months) {
        return Arrays.stream(values())
                .filter(each -> each.months == months)
                .findFirst()
                .orElseThrow();
    }
}
