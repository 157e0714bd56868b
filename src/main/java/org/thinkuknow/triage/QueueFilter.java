package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.report.Door;

/**
 * Which open cases of a lane an officer wants to see, and in which order.
 *
 * @param whose   whose cases
 * @param state   only cases that stand here, or all
 * @param door    only cases that came this way, or all
 * @param overdue only cases whose next step is late
 */
public record QueueFilter(
        Whose whose, @Nullable CaseState state, @Nullable Door door, boolean overdue, Order order) {

    /** Everything, what has waited longest first. */
    public static final QueueFilter ALL = new QueueFilter(Whose.ANYBODY, null, null, false, Order.LONGEST_WAIT);

    /** Everything, what came last first. */
    static final QueueFilter LATEST = new QueueFilter(Whose.ANYBODY, null, null, false, Order.NEWEST);

    /** Whose cases are shown. */
    public enum Whose {
        ANYBODY("Everybody's"),
        MINE("Mine"),
        NOBODY("Waiting for somebody");

        private final String words;

        Whose(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** What comes first in a lane. */
    public enum Order {
        LONGEST_WAIT("Longest wait first"),
        NEWEST("Newest first");

        private final String words;

        Order(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
