package org.thinkuknow.offender;

import org.thinkuknow.notification.EscalationTier;

import java.time.LocalDate;

/** Who is told of a duty when: day 0 is the first day after the last one by any reading (law-management.md §2.2). */
enum LadderStep {
    /** The manager, a week before. */
    SOON(EscalationTier.OFFICER, "to be notified within a week", DueList.WEEK, 0),
    /** The manager, on the first missed day. */
    OVERDUE(EscalationTier.OFFICER, "overdue", DueList.OVERDUE, 0),
    /** The supervisor, a day later. */
    SUPERVISOR(EscalationTier.SUPERVISOR, "overdue for a day or more", DueList.OVERDUE, 1),
    /** The head three days later, and at once where the risk is very high. */
    HEAD(EscalationTier.HEAD, "overdue for three days or more, or of very high risk", DueList.OVERDUE, 3);

    private final EscalationTier rung;
    private final String words;
    private final DueList list;
    private final int days;

    LadderStep(EscalationTier rung, String words, DueList list, int days) {
        this.rung = rung;
        this.words = words;
        this.list = list;
        this.days = days;
    }

    EscalationTier rung() {
        return rung;
    }

    String words() {
        return words;
    }

    DueList list() {
        return list;
    }

    boolean isOfOverdue() {
        return list == DueList.OVERDUE;
    }

    boolean isForManagers() {
        return rung == EscalationTier.OFFICER;
    }

    /** The last day of duties that are far enough behind. */
    LocalDate behind(LocalDate today) {
        return today.minusDays(days + 1L);
    }
}
