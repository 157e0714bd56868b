package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.triage.WorkloadRows.OpenClocks;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which open cases of the board somebody wants to see as a list.
 *
 * @param what only cases that wait for this, or all
 * @param pace only cases of which such a clock stands so
 * @param with only cases that this officer has, by username; of nobody if it is {@link #NOBODY}; or of all
 */
public record BoardChoice(
        @Nullable WaitsFor what, Pace pace, @Nullable String with) {

    /** Stands for the cases that nobody has. */
    public static final String NOBODY = "";

    /** All open cases. */
    public static final BoardChoice EVERYTHING = new BoardChoice(null, Pace.ANY, null);

    /** How a clock stands. */
    public enum Pace {
        ANY("waiting"),
        SOON("due soon"),
        OVERDUE("overdue");

        private final String words;

        Pace(String words) {
            this.words = words;
        }

        /** In words, such as "due soon". */
        public String words() {
            return words;
        }
    }

    /** The cases of one line and column. */
    public static BoardChoice of(WaitsFor what, Pace pace) {
        return new BoardChoice(what, pace, null);
    }

    /** The cases that an officer has. */
    public static BoardChoice with(String officer) {
        return new BoardChoice(null, Pace.ANY, officer);
    }

    /** The clock for which a case belongs to the choice; the most pressing, if it is more than one. */
    Optional<RunningClock> clockOf(OpenClocks open, Instant now) {
        return clocks(open, now).min(Comparator.comparing(RunningClock::until));
    }

    private Stream<RunningClock> clocks(OpenClocks open, Instant now) {
        return open.clocks().stream()
                .filter(clock -> what == null || what == clock.what())
                .filter(clock -> switch (pace) {
                    case ANY -> true;
                    case SOON -> clock.isDueSoon(now);
                    case OVERDUE -> clock.isOverdue(now);
                });
    }

    /** Whether a case belongs to the choice. One without a clock belongs where neither a clock nor its pace was asked for. */
    boolean has(OpenClocks open, Instant now) {
        var theirs = with == null || with.equals(open.owner() == null ? NOBODY : open.owner());
        return theirs
                && (what == null && pace == Pace.ANY
                        || clocks(open, now).findAny().isPresent());
    }
}
