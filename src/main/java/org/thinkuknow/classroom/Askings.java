package org.thinkuknow.classroom;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.thinkuknow.quiz.Tally;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a teacher asks her class beside the lesson, one thing at a time. Only whoever started the lesson asks. */
@Service
@PreAuthorize("hasRole('TEACHER')")
public class Askings {

    private final LiveLessons lessons;
    private final AskingRows rows;
    private final LessonRows lessonRows;
    private final SeatRows seats;
    private final LiveNews news;
    private final Clock clock;

    Askings(LiveLessons lessons, AskingRows rows, LessonRows lessonRows, SeatRows seats, LiveNews news, Clock clock) {
        this.lessons = lessons;
        this.rows = rows;
        this.lessonRows = lessonRows;
        this.seats = seats;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Asks the class. Asking the same again while it is asked changes nothing, so that pressing twice asks once. Where
     * a colleague has moved the class at the same moment nothing is asked, and nothing is kept of it.
     *
     * @throws LessonRefused if the lesson has ended or is another teacher's
     */
    public void ask(String code, Ask ask) {
        var lesson = lessons.mine(code).lesson();
        if (current(lesson).filter(asked -> asked.ask().equals(ask)).isEmpty()) {
            var asking =
                    new Asking(Aside.ASKING + UUID.randomUUID().toString().substring(0, 18), lesson.reference(), ask);
            var next = lesson.besides(new Aside(asking.reference(), false));
            rows.add(asking, clock.instant());
            if (!take(next)) {
                rows.remove(asking);
            }
        }
    }

    /** Brings back something that was asked before; what has been answered stays. */
    public void again(String code, String asking) {
        var lesson = lessons.mine(code).lesson();
        rows.find(lesson.reference(), asking).ifPresent(found -> take(lesson.besides(new Aside(asking, false))));
    }

    /** Takes the class back to where it is in the lesson. */
    public void back(String code) {
        take(lessons.mine(code).lesson().besides(null));
    }

    /** What is asked now, if anything is. */
    public Optional<Asking> now(String code) {
        return current(lessons.mine(code).lesson());
    }

    /** Everything that was asked beside the lesson, in order. */
    public List<Asking> all(String code) {
        return rows.of(lessons.mine(code).lesson().reference());
    }

    /** How a poll of the lesson stands. */
    public Tally tally(String code, Asking asking) {
        return asking.ask().tally(seats.answers(lessons.mine(code).lesson().reference(), asking.reference()));
    }

    private Optional<Asking> current(LiveLesson lesson) {
        return lesson.beside()
                .filter(Aside::isAsked)
                .flatMap(aside -> rows.find(lesson.reference(), aside.reference()));
    }

    private boolean take(LiveLesson next) {
        var taken = lessonRows.replace(next);
        news.changed(next.reference());
        return taken;
    }
}
