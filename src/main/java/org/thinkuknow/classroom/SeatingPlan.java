package org.thinkuknow.classroom;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.vault.Vault;

import java.time.Clock;
import java.util.Base64;
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
    private final Vault vault;
    private final Clock clock;

    /**
     * One seat.
     *
     * @param picture  the address of its animal's picture
     * @param answered whether it has answered the question at which the class is
     * @param out      whether it was taken out
     */
    public record Place(String nickname, String picture, int heads, boolean answered, boolean out) {}

    SeatingPlan(
            LiveLessons lessons, SeatRows seats, Nicknames nicknames, ScreenRefresh refresh, Vault vault, Clock clock) {
        this.lessons = lessons;
        this.seats = seats;
        this.nicknames = nicknames;
        this.refresh = refresh;
        this.vault = vault;
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
     * The key (256 bits, Base64) with which the page of a lesson locks what its teacher notes of the seats. It is made of the server's own
     * key for this teacher and this lesson, goes to their signed-in page alone, and stands in no storage (decision 0027).
     *
     * @throws LessonRefused if the teacher has no lesson with that code
     */
    public String keyOfNotes(String code) {
        var lesson = lessons.taught(code);
        return Base64.getEncoder()
                .encodeToString(vault.derive("notes on seats", SignedIn.username() + "\n" + lesson.reference())
                        .lasting());
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
