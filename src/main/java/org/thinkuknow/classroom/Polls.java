package org.thinkuknow.classroom;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.thinkuknow.classroom.LiveLesson.Beside;
import org.thinkuknow.quiz.Tally;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a teacher asks her class beside the lesson, one thing at a time. Only whoever started the lesson asks. */
@Service
@PreAuthorize("hasRole('TEACHER')")
public class Polls {

    private final LiveLessons lessons;
    private final PollRows rows;
    private final LessonRows lessonRows;
    private final SeatRows seats;
    private final LiveNews news;
    private final Clock clock;

    Polls(LiveLessons lessons, PollRows rows, LessonRows lessonRows, SeatRows seats, LiveNews news, Clock clock) {
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
    public void ask(String code, PollQuestion ask) {
        var lesson = lessons.taught(code);
        if (current(lesson).filter(asked -> asked.question().equals(ask)).isEmpty()) {
            var poll = new Poll(Beside.POLL + UUID.randomUUID().toString().substring(0, 18), lesson.reference(), ask);
            var next = lesson.besides(new Beside(poll.reference(), false));
            rows.add(poll, clock.instant());
            if (!take(next)) {
                rows.remove(poll);
            }
        }
    }

    /** Brings back something that was asked before; what has been answered stays. */
    public void again(String code, String poll) {
        var lesson = lessons.taught(code);
        rows.find(lesson.reference(), poll).ifPresent(found -> take(lesson.besides(new Beside(poll, false))));
    }

    /** Takes the class back to where it is in the lesson. */
    public void back(String code) {
        take(lessons.taught(code).besides(null));
    }

    /** What is asked now, if anything is. */
    public Optional<Poll> now(String code) {
        return current(lessons.taught(code));
    }

    /** Everything that was asked beside the lesson, in order. */
    public List<Poll> all(String code) {
        return rows.of(lessons.taught(code).reference());
    }

    /** How a poll of the lesson stands. */
    public Tally tally(String code, Poll poll) {
        return poll.question().tally(seats.answers(lessons.taught(code).reference(), poll.reference()));
    }

    private Optional<Poll> current(LiveLesson lesson) {
        return lesson.beside()
                .filter(Beside::isAsked)
                .flatMap(beside -> rows.find(lesson.reference(), beside.reference()));
    }

    private boolean take(LiveLesson next) {
        var taken = lessonRows.replace(next);
        news.changed(next.reference());
        return taken;
    }

    /**
     * Something that was asked beside a live lesson.
     *
     * @param reference its own
     * @param lesson    the reference of the live lesson
     */
    public record Poll(String reference, String lesson, PollQuestion question) {}
}
