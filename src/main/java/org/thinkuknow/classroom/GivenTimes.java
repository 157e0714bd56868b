package org.thinkuknow.classroom;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Time that a teacher gives her class, if she wants to: no lesson has any by itself. The board alone shows it. Nothing is closed and
 * nothing counts less once it is over, and it ends when the class moves on.
 */
@Service
@PreAuthorize("hasRole('TEACHER')")
public class GivenTimes {

    /** What can be given, in minutes. */
    public static final List<Integer> CHOICES = List.of(1, 2, 3, 5, 10);

    private final LiveLessons lessons;
    private final GivenTimeRows rows;
    private final ScreenRefresh refresh;
    private final Clock clock;

    GivenTimes(LiveLessons lessons, GivenTimeRows rows, ScreenRefresh refresh, Clock clock) {
        this.lessons = lessons;
        this.rows = rows;
        this.refresh = refresh;
        this.clock = clock;
    }

    /**
     * Gives time from now on, for what the class does now; what was given before is replaced.
     *
     * @param minutes one of the choices
     * @throws LessonRefused if it is none of them, the lesson has ended, or it is another teacher's
     */
    public void give(String code, int minutes) {
        if (!CHOICES.contains(minutes)) {
            throw new LessonRefused("Please choose one of the times that are offered.");
        }
        var lesson = running(code);
        rows.give(lesson, new GivenTime(minutes, clock.instant().plus(Duration.ofMinutes(minutes))));
        refresh.raise(lesson.reference());
    }

    /** Takes the time off the board. */
    public void take(String code) {
        var lesson = running(code);
        rows.take(lesson);
        refresh.raise(lesson.reference());
    }

    /** The time that is given for what the class does now, if any is. */
    public Optional<GivenTime> now(String code) {
        return rows.of(lessons.taught(code));
    }

    private LiveLesson running(String code) {
        var lesson = lessons.taught(code);
        lesson.refuseIfEnded();
        return lesson;
    }

    /**
     * Time that a teacher gives her class for what it does now.
     *
     * @param minutes how many she gave
     * @param endsAt  when they are over; nothing happens then
     */
    public record GivenTime(int minutes, Instant endsAt) {

        /** How much is left at a moment; zero once it is over. */
        public Duration left(Instant now) {
            return now.isBefore(endsAt) ? Duration.between(now, endsAt) : Duration.ZERO;
        }
    }
}
