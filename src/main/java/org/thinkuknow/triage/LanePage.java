package org.thinkuknow.triage;

import java.util.List;

/**
 * The first cases of a lane.
 *
 * @param rows  as many as were asked for, or fewer if there are no more
 * @param count how many there are in all, counted up to {@link #MOST_COUNTED}
 */
public record LanePage(Level level, List<QueuedCase> rows, int count) {

    /** Beyond this, nobody reads the number: counting stops so that a long queue costs no more than a short one. */
    public static final int MOST_COUNTED = 1_000;

    /** The number as officers read it. */
    public String countWords() {
        return count > MOST_COUNTED ? "more than 1,000" : String.valueOf(count);
    }

    /** Whether there are more cases than these. */
    public boolean hasMore() {
        return count > rows.size();
    }
}
