package org.thinkuknow.figures;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * How long something took, as closely as it is counted: within which of some fixed times, and whether that was in time. What is
 * counted so tells no child's own minute.
 *
 * @param inTime  whether it was within the time that was promised
 * @param minutes within how many minutes; {@link #LONGER} if it took longer than all of them
 */
public record Waited(boolean inTime, int minutes) {

    /** More than the longest that is told apart. */
    public static final int LONGER = 99_999;

    private static final List<Integer> STEPS =
            List.of(1, 2, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 360, 480, 720, 1_440, 2_880, 4_320, 10_080);
    private static final String KEPT = "IN-";
    private static final String MISSED = "LATE-";

    /** What took so long; less than nothing counts as nothing. */
    public static Waited of(Duration took, Duration promised) {
        var seconds = took.plusSeconds(1).minusNanos(1).toSeconds();
        var minutes =
                STEPS.stream().filter(step -> seconds <= step * 60L).findFirst().orElse(LONGER);
        return new Waited(took.compareTo(promised) <= 0, minutes);
    }

    /** As a value of a dimension. */
    public String code() {
        return (inTime ? KEPT : MISSED) + minutes;
    }

    /**
     * Reads what {@link #code} has written.
     *
     * @throws IllegalArgumentException if it was not written so
     */
    public static Waited read(String code) {
        var kept = code.startsWith(KEPT);
        if (!kept && !code.startsWith(MISSED)) {
            throw new IllegalArgumentException("This is no time that was waited");
        }
        return new Waited(kept, Integer.parseInt(code.substring((kept ? KEPT : MISSED).length())));
    }

    /** Within how long, in words; such as "15 minutes", "2 hours" or "more than 7 days". */
    public static String words(long minutes) {
        if (minutes >= LONGER) {
            return "more than " + words(STEPS.getLast());
        }
        if (minutes < 120 && minutes != 60) {
            return counted(minutes, "minute");
        }
        return minutes < 2_880 ? counted(minutes / 60, "hour") : counted(minutes / 1_440, "day");
    }

    private static String counted(long number, String of) {
        return String.format(Locale.UK, "%d %s%s", number, of, number == 1 ? "" : "s");
    }
}
