package org.thinkuknow.offender;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.duties.DutyState;

import java.util.Locale;

/** How a duty stands, with what people decided of it. None of these says that somebody broke the law. */
public enum DutyStanding {
    NOT_YET_DUE,
    DUE,
    OVERDUE,
    COMPLIED,
    COMPLIED_LATE,
    PAUSED,
    EXCUSED,
    CHARGED;

    /** People decide of what is overdue or was late, and of nothing else. */
    static DutyStanding of(@Nullable DutyState state, @Nullable Decision decision) {
        var counted = state == null ? NOT_YET_DUE : valueOf(state.name());
        return decision == null || !counted.isDecidedByPeople() ? counted : valueOf(decision.name());
    }

    /** Whether people may say what it means. */
    public boolean isDecidedByPeople() {
        return this == OVERDUE || this == COMPLIED_LATE;
    }

    /** As people read it. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
