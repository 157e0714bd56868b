package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A clock of an open case that runs.
 *
 * @param since when it began
 * @param until when it runs out
 */
record RunningClock(WaitsFor what, Instant since, Instant until) {

    /** The last quarter of its time is soon. */
    private static final int QUARTERS = 4;

    /**
     * The clocks of an open case: the next deadline, which is one at most; beside it its next task, and a question to a second officer.
     *
     * @param askedAt since when a second officer is asked, if one is
     */
    static List<RunningClock> of(CaseFacts facts, @Nullable Instant askedAt, ResponseTimes times) {
        var clocks = new ArrayList<RunningClock>();
        Deadline.waking(facts, times).ifPresent(due -> {
            var what = WaitsFor.of(due);
            clocks.add(new RunningClock(what, due.until().minus(allowed(what, facts, times)), due.until()));
        });
        var task = facts.times().task();
        if (task != null) {
            clocks.add(new RunningClock(WaitsFor.TASK, task.since(), task.until()));
        }
        if (askedAt != null) {
            clocks.add(new RunningClock(WaitsFor.SECOND_OFFICER, askedAt, askedAt.plus(times.secondOfficer())));
        }
        return List.copyOf(clocks);
    }

    private static Duration allowed(WaitsFor what, CaseFacts facts, ResponseTimes times) {
        return switch (what) {
            case FIRST_LOOK -> times.firstLook(facts);
            case REFERRAL -> times.referralOne();
            case ACKNOWLEDGEMENT -> times.acknowledgementOne();
            case REPLY -> times.reply(facts);
            case CHILD_SEEN -> times.childSeenOne();
            case SECOND_OFFICER -> times.secondOfficer();
            case TASK -> throw new IllegalArgumentException("A task is due when its officer says");
        };
    }

    boolean isOverdue(Instant now) {
        return until.isBefore(now);
    }

    /** Whether it is in the last quarter of its time, and not over. */
    boolean isDueSoon(Instant now) {
        return !isOverdue(now) && !now.isBefore(soonFrom());
    }

    /** When the last quarter of its time begins. */
    Instant soonFrom() {
        return until.minus(Duration.between(since, until).dividedBy(QUARTERS));
    }

    /** The clock behind the next deadline of an open case. */
    static Optional<RunningClock> behind(Deadline due, CaseFacts facts, ResponseTimes times) {
        return of(facts, null, times).stream()
                .filter(clock -> clock.until.equals(due.until()))
                .findFirst();
    }

    /** As a row of the queue says it. */
    Deadline deadline() {
        return new Deadline(what.step(), until);
    }
}
