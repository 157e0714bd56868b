package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.Door;
import org.thinkuknow.shift.OpenDesks;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The queue that officers see: the first cases of every lane, and those closed last. */
@Service
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class CaseQueue {

    private static final int ON_A_DESK = 500;

    private final CaseRepository cases;
    private final LanePages lanes;
    private final SharedLanes shared;
    private final QueueLines lines;
    private final OpenDesks desks;

    CaseQueue(CaseRepository cases, LanePages lanes, SharedLanes shared, QueueLines lines, OpenDesks desks) {
        this.cases = cases;
        this.lanes = lanes;
        this.shared = shared;
        this.lines = lines;
        this.desks = desks;
    }

    /**
     * The first cases of every lane; whoever asks has a desk open.
     *
     * @param rows how many of a lane at most, between 1 and 500
     */
    public Map<Lane, LanePage> lanes(QueueFilter filter, int rows) {
        desks.here();
        return lanes.of(filter, Math.clamp(rows, 1, ON_A_DESK));
    }

    /**
     * The first cases of every lane without a word of what they are about, for a desk that is locked. Nobody is known to be there.
     *
     * @param rows how many of a lane at most, between 1 and 500
     */
    public Map<Lane, LanePage> locked(int rows) {
        return lanes.of(QueueFilter.ALL, Math.clamp(rows, 1, ON_A_DESK)).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, lane -> lane.getValue().locked()));
    }

    /** The level-one cases that came last, the latest first, to announce what is new among them. */
    public List<QueuedCase> latestUrgent() {
        return shared.latest(
                () -> lines.of(cases.latestUrgent().stream().map(Case::facts).toList()));
    }

    /**
     * The cases closed last, the latest first, with whoever closed them in place of who has them.
     *
     * @param rows how many at most, between 1 and 500
     */
    @Transactional(readOnly = true)
    public ClosedPage closed(int rows) {
        var most = Math.clamp(rows, 1, ON_A_DESK);
        var last = cases.closedLast(most + 1);
        return new ClosedPage(
                lines.of(last.stream().limit(most).map(Case::facts).toList()), last.size() > most);
    }

    /**
     * What was closed last.
     *
     * @param more whether others were closed before
     */
    public record ClosedPage(List<QueuedCase> rows, boolean more) {}

    /**
     * One line of the queue.
     *
     * @param soonFrom  from when on its clock is said to run out soon; null if none runs
     * @param ownerName who has it, or who closed it
     * @param line      who it is about, where, and why it is as urgent as it is
     */
    public record QueuedCase(
            CaseFacts facts,
            @Nullable Deadline due,
            @Nullable Instant soonFrom,
            @Nullable String ownerName,
            QueueLine line) {

        /** The same line with another clock. */
        QueuedCase due(RunningClock other) {
            return new QueuedCase(facts, other.deadline(), other.soonFrom(), ownerName, line);
        }

        /** The same line where anybody may look at it. */
        private QueuedCase locked() {
            return isRestricted() ? this : new QueuedCase(facts, due, soonFrom, ownerName, QueueLine.LOCKED);
        }

        /** Whether the case is closed to whoever looks at it: they see that it is there, and how urgent, and not a word of it. */
        public boolean isRestricted() {
            return line.equals(QueueLine.RESTRICTED);
        }

        /** Whether it stands on a locked desk: its code is shown, and what is shown of a case that is closed to whoever looks. */
        public boolean isLocked() {
            return line.equals(QueueLine.LOCKED);
        }

        /** Whether its clock is in the last quarter of its time, and not over. */
        public boolean isDueSoon(Instant now) {
            return due != null
                    && soonFrom != null
                    && !now.isBefore(soonFrom)
                    && !due.until().isBefore(now);
        }
    }

    /**
     * The first cases of a lane.
     *
     * @param rows  as many as were asked for, or fewer if there are no more
     * @param count how many fit the filter, counted up to {@link #MOST_COUNTED}
     * @param all   how many are there in all, counted as far
     */
    public record LanePage(Lane lane, List<QueuedCase> rows, int count, int all) {

        /** Beyond this, nobody reads the number: counting stops so that a long queue costs no more than a short one. */
        public static final int MOST_COUNTED = 1_000;

        private LanePage locked() {
            return new LanePage(lane, rows.stream().map(QueuedCase::locked).toList(), count, all);
        }

        /** The numbers as officers read them; such as "42 of 44" where a filter hides two. */
        public String countWords() {
            return hidden() == 0 ? words(count) : words(count) + " of " + words(all);
        }

        /** How many the filter hides, as far as they were counted. */
        public int hidden() {
            return all - count;
        }

        private static String words(int number) {
            return number > MOST_COUNTED ? "more than 1,000" : String.format(Locale.UK, "%,d", number);
        }

        /** Whether there are more cases than these. */
        public boolean hasMore() {
            return count > rows.size();
        }
    }

    /**
     * Which open cases an officer wants to see, and in which order.
     *
     * @param level   only cases of this level, or all
     * @param whose   whose cases
     * @param state   only cases that stand here, or all
     * @param door    only cases that came this way, or all
     * @param overdue only cases whose next step is late
     * @param waits   only cases in which this waits, or all
     */
    public record QueueFilter(
            @Nullable Level level,
            Whose whose,
            @Nullable CaseState state,
            @Nullable Door door,
            boolean overdue,
            @Nullable Waits waits,
            Order order) {

        /** Of every level, whatever waits in them. */
        public QueueFilter(Whose whose, @Nullable CaseState state, @Nullable Door door, boolean overdue, Order order) {
            this(null, whose, state, door, overdue, null, order);
        }

        /** Whether it leaves anything out. */
        public boolean hides() {
            return level != null || whose != Whose.ANYBODY || state != null || door != null || overdue || waits != null;
        }

        /** Everything, the most urgent first, and of these what has to be done soonest. */
        public static final QueueFilter ALL = new QueueFilter(Whose.ANYBODY, null, null, false, Order.NEXT_DEADLINE);

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

        /** What waits in a case beside its clock. */
        public enum Waits {
            SECOND_OFFICER("Second officer"),
            NEW_MESSAGE("New message");

            private final String words;

            Waits(String words) {
                this.words = words;
            }

            public String words() {
                return words;
            }
        }

        /** What comes first in a lane. */
        public enum Order {
            NEXT_DEADLINE("By level and next deadline"),
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
}
