package org.thinkuknow.classroom;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

import java.time.Clock;
import java.util.List;

/** The seats of a class as its teacher sees them: by nickname. Whose they are is nowhere here. */
@Service
@PreAuthorize("hasRole('TEACHER')")
public class SeatingPlan {

    /** More rows than this are not shown; a class has fewer. */
    public static final int MOST = 200;

    private final LiveLessons lessons;
    private final SeatRows seats;
    private final Nicknames nicknames;
    private final ScreenRefresh refresh;
    private final Clock clock;

    /**
     * One seat.
     *
     * @param picture  the address of its animal's picture
     * @param answered whether it has answered the question at which the class is
     * @param out      whether it was taken out
     */
    public record Place(String nickname, String picture, int heads, boolean answered, boolean out) {}

    SeatingPlan(LiveLessons lessons, SeatRows seats, Nicknames nicknames, ScreenRefresh refresh, Clock clock) {
        this.lessons = lessons;
        this.seats = seats;
        this.nicknames = nicknames;
        this.refresh = refresh;
        this.clock = clock;
    }

    /**
     * The seats in the order in which they came.
     *
     * @throws LessonRefused if the teacher has no lesson with that code
     */
    public List<Place> of(String code) {
        var lesson = lessons.taught(code);
        return seats.plan(lesson, MOST, nicknames::picture);
    }

    /**
     * Lets a seat back in that was taken out, with what it had answered. One that is in, or that is not there, changes nothing.
     *
     * @throws LessonRefused if the teacher has no lesson with that code
     */
    public void letBackIn(String code, String nickname) {
        var lesson = lessons.taught(code);
        if (seats.letBackIn(lesson.reference(), nickname)) {
            refresh.raise(lesson.reference());
        }
    }

    /**
     * Takes a seat out: its screen is told, and what it answered counts no more unless it comes back. One that is out, or that is
     * not there, changes nothing.
     *
     * @throws LessonRefused if the teacher has no lesson with that code
     */
    public void takeOut(String code, String nickname) {
        var lesson = lessons.taught(code);
        if (seats.takeOut(lesson.reference(), nickname, clock.instant())) {
            refresh.raise(lesson.reference());
        }
    }
}
