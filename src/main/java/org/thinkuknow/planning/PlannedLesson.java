package org.thinkuknow.planning;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A lesson in the year of a class.
 *
 * @param inClass   the reference of the class
 * @param lesson    the lesson's address
 * @param week      the Monday of the week for which it is planned, or in which it was taught
 * @param revision  rises with every change
 * @param changedBy the username of whoever changed it last
 * @param taughtOn  when it was taught; nothing while it is only planned
 * @param live      the reference of the live lesson, if it was taught live
 */
public record PlannedLesson(
        String reference,
        String inClass,
        String lesson,
        LocalDate week,
        long revision,
        String changedBy,
        @Nullable LocalDate taughtOn,
        @Nullable String live) {

    public boolean isTaught() {
        return taughtOn != null;
    }

    /** When it was taught, if it was. */
    public Optional<LocalDate> taught() {
        return Optional.ofNullable(taughtOn);
    }

    /** The live lesson that taught it, if one did. */
    public Optional<String> taughtLive() {
        return Optional.ofNullable(live);
    }
}
