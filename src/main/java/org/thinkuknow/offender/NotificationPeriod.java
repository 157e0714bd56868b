package org.thinkuknow.offender;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.duties.Duty;

import java.time.LocalDate;
import java.util.List;

/**
 * How long somebody has to notify (s.82): each sentence has its own length, and the latest end counts.
 *
 * @param lengths      of each sentence and caution
 * @param ends         the last day; missing where there is no end, or none follows from what is entered
 * @param isWithoutEnd whether there is no end
 */
public record NotificationPeriod(
        List<Duty> lengths, @Nullable LocalDate ends, boolean isWithoutEnd) {

    /** Whether a day is within it. */
    boolean lastsOn(LocalDate day) {
        return isWithoutEnd || ends != null && !day.isAfter(ends);
    }
}
