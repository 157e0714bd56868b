package org.thinkuknow.classroom;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.classroom.LiveLesson.Pace;
import org.thinkuknow.classroom.PreparedStarts.PreparedStart;
import org.thinkuknow.quiz.Answer;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A teacher teaches a lesson live. Only whoever started a lesson, and colleagues whom she let in, see and move it. */
@Service
@PreAuthorize("hasRole('TEACHER')")
public class LiveLessons {

    /** A press that is taken back was made less than this ago; the screen offers it for five seconds. */
    private static final Duration LONGEST_UNDO = Duration.ofSeconds(30);

    private final LessonRows rows;
    private final AnswersShownRows shownRows;
    private final SeatRows seats;
    private final OpenLessons open;
    private final RunningOrders runningOrders;
    private final LessonMoves moves;
    private final LiveNews news;
    private final TeachingRights rights;
    private final Clock clock;

    LiveLessons(
            LessonRows rows,
            AnswersShownRows shownRows,
            SeatRows seats,
            OpenLessons open,
            RunningOrders runningOrders,
            LessonMoves moves,
            LiveNews news,
            TeachingRights rights,
            Clock clock) {
        this.rows = rows;
        this.shownRows = shownRows;
        this.seats = seats;
        this.open = open;
        this.runningOrders = runningOrders;
        this.moves = moves;
        this.news = news;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * Starts a lesson, or goes on with it if this teacher has it open already, so that pressing twice starts one. One that no pupil has
     * used for 90 minutes is over: it ends, and another begins.
     *
     * @param wanted the lesson's address
     * @return its join code
     * @throws LessonRefused if there is no such lesson
     */
    public String start(String wanted) {
        return open.start(toTeach(wanted), SignedIn.username());
    }

    /**
     * Starts a lesson for another class: one of hers that still runs ends first. Pressing twice starts one.
     *
     * @param wanted the lesson's address
     * @param instead the reference of the lesson that ends
     * @return the join code of the new one
     * @throws LessonRefused if there is no such lesson
     */
    public String startAnew(String wanted, String instead) {
        rows.openOf(SignedIn.username(), toTeach(wanted))
                .filter(running -> running.reference().equals(instead))
                .ifPresent(open::end);
        return start(wanted);
    }

    /**
     * The teacher's lesson at an address that still runs with a class: then she is asked before anybody joins it.
     *
     * @param wanted the lesson's address
     */
    public Optional<LiveState> stillRuns(String wanted) {
        return runningOrders
                .toTeach(wanted, SignedIn.username())
                .flatMap(lesson -> rows.openOf(SignedIn.username(), lesson))
                .filter(open::isInUse)
                .flatMap(running ->
                        rows.now(List.of(running.reference())).stream().findFirst());
    }

    String toTeach(String wanted) {
        return runningOrders
                .toTeach(wanted, SignedIn.username())
                .orElseThrow(() ->
                        new LessonRefused("There is no lesson with that address. Choose one in the teacher's room."));
    }

    /** The lessons that the teacher teaches now, the newest first. */
    public List<LiveLesson> running() {
        return rows.running(SignedIn.username()).stream()
                .filter(lesson -> rights.mayTeach(lesson, SignedIn.username()))
                .toList();
    }

    /** The lessons that the teacher teaches now with how many take part, the newest first. */
    public List<LiveState> runningNow() {
        return rows.now(running().stream().map(LiveLesson::reference).toList()).stream()
                .sorted(Comparator.comparing((LiveState now) -> now.lesson().startedAt())
                        .reversed())
                .toList();
    }

    /**
     * The teacher's newest lesson with a code, whether it runs or has ended. A lesson into which a colleague let her is hers too.
     *
     * @throws LessonRefused if there is none, or it is another teacher's
     */
    public LiveState mine(String code) {
        return rows.now(List.of(taught(code).reference())).stream().findFirst().orElseThrow(LiveLessons::notHers);
    }

    /**
     * The same without counting who takes part.
     *
     * @throws LessonRefused if there is none, or it is another teacher's
     */
    public LiveLesson taught(String code) {
        return rows.newest(SignedIn.username(), Codes.read(code))
                .filter(lesson -> rights.mayTeach(lesson, SignedIn.username()))
                .orElseThrow(LiveLessons::notHers);
    }

    private static LessonRefused notHers() {
        return new LessonRefused("You have no lesson with that code. Start one in the teacher's room.");
    }

    /** Moves the class forward, or back if less than zero. */
    public void move(String code, int steps) {
        moves.move(taught(code), steps);
    }

    /**
     * Moves the class to a step.
     *
     * @throws LessonRefused if the lesson has no such step
     */
    public void show(String code, String step) {
        change(code, lesson -> {
            if (moves.order(lesson).find(step).isEmpty()) {
                throw new LessonRefused("The lesson has no such step.");
            }
            return lesson.movedTo(step);
        });
    }

    /** Everything that a lesson has, as it would be taught if it were started now. */
    public Optional<RunningOrder> wholeOf(String wanted) {
        return runningOrders.toTeach(wanted, SignedIn.username()).flatMap(runningOrders::of);
    }

    /** Begins as it was prepared for one class what has only just been started; a lesson that has begun stays as it is. */
    public void prepare(String code, PreparedStart start) {
        var lesson = taught(code);
        if (lesson.hasJustBegun()) {
            rows.replace(lesson.preparedAs(start));
            news.changed(lesson.reference());
        }
    }

    /** Lets pupils go alone, or takes them together again. */
    public void pace(String code, Pace pace) {
        change(code, lesson -> lesson.pacedBy(pace));
    }

    /** Shows everybody what the class answered and what is right, at this step. What is chosen later counts no more (decision 0097). */
    public void showAnswers(String code) {
        moves.showAnswers(taught(code));
    }

    /**
     * Takes back a press of a moment ago: the class is where it was.
     *
     * @param before as the lesson was before the press
     * @param after  as it was after it
     * @throws LessonRefused if the class has gone on since
     */
    public void takeBack(String code, LiveLesson before, LiveLesson after) {
        var lesson = taught(code);
        if (!lesson.showsTheSameAs(after)) {
            throw new LessonRefused("The class has moved on since then, so nothing was taken back.");
        }
        var next = lesson.putBack(before);
        if (lesson.answersShown() && !next.answersShown() && lesson.step().equals(next.step())) {
            shownRows.hide(next, clock.instant().minus(LONGEST_UNDO));
        } else {
            rows.replace(next);
        }
        news.changed(lesson.reference());
    }

    /**
     * Ends a lesson; one that has ended stays so.
     *
     * @throws LessonRefused if a colleague started it: whoever let her in has not handed it over
     */
    public void end(String code) {
        var running = taught(code);
        refuseUnlessStartedBy(SignedIn.username(), running);
        if (running.isRunning()) {
            change(code, lesson -> lesson.ended(clock.instant()));
        }
    }

    /** What the class has answered to a question. */
    public List<Answer> answers(String code, String question) {
        return seats.answers(taught(code).reference(), question);
    }

    /**
     * Whoever presses at the same moment on another screen came first; then this press is over, and the screen shows where the
     * class is.
     */
    private void change(String code, UnaryOperator<LiveLesson> step) {
        var lesson = taught(code);
        rows.replace(step.apply(lesson));
        news.changed(lesson.reference());
    }

    /** The teacher's running lesson with a code, which she has started herself. */
    LiveLesson started(String code) {
        var lesson = taught(code);
        refuseUnlessStartedBy(SignedIn.username(), lesson);
        lesson.refuseIfEnded();
        return lesson;
    }

    static void refuseUnlessStartedBy(String teacher, LiveLesson lesson) {
        if (!lesson.teacher().equals(teacher)) {
            throw new LessonRefused("Only the teacher who started this lesson can do that.");
        }
    }
}
