package org.thinkuknow.classroom;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.classroom.LiveLesson.Pace;
import org.thinkuknow.quiz.Answer;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A teacher teaches a lesson live. Only whoever started a lesson, and colleagues whom she let in, see and move it. */
@Service
@PreAuthorize("hasRole('TEACHER')")
public class LiveLessons {

    private static final int TRIES = 20;

    private final LessonRows rows;
    private final SeatRows seats;
    private final RunningOrders runningOrders;
    private final LiveNews news;
    private final TeachingRights rights;
    private final Clock clock;

    LiveLessons(
            LessonRows rows,
            SeatRows seats,
            RunningOrders runningOrders,
            LiveNews news,
            TeachingRights rights,
            Clock clock) {
        this.rows = rows;
        this.seats = seats;
        this.runningOrders = runningOrders;
        this.news = news;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * Starts a lesson, or goes on with it if this teacher has it open already, so that pressing twice starts one.
     *
     * @param wanted the lesson's address
     * @return its join code
     * @throws LessonRefused if there is no such lesson
     */
    public String start(String wanted) {
        var lesson = runningOrders
                .toTeach(wanted, SignedIn.username())
                .orElseThrow(() ->
                        new LessonRefused("There is no lesson with that address. Choose one in the teacher's room."));
        for (var tried = 0; tried < TRIES; tried++) {
            var open = rows.openOf(SignedIn.username(), lesson);
            if (open.isPresent()) {
                return open.get().code();
            }
            try {
                var started = LiveLesson.started(
                        "L-" + UUID.randomUUID().toString().substring(0, 18),
                        Codes.make(),
                        lesson,
                        SignedIn.username(),
                        clock.instant());
                rows.add(started, rights.schoolOf(SignedIn.username()));
                return started.code();
            } catch (DuplicateKeyException e) {
                // The code is in use, or the other press was quicker.
            }
        }
        throw new LessonRefused("No free join code was found. Please try again.");
    }

    /** The lessons that the teacher teaches now, the newest first. */
    public List<LiveLesson> running() {
        return rows.running(SignedIn.username()).stream()
                .filter(lesson -> rights.mayTeach(lesson, SignedIn.username()))
                .toList();
    }

    /**
     * The teacher's newest lesson with a code, whether it runs or has ended. A lesson into which a colleague let her is hers too.
     *
     * @throws LessonRefused if there is none, or it is another teacher's
     */
    public LiveState mine(String code) {
        return rows.newest(SignedIn.username(), Codes.read(code))
                .filter(now -> rights.mayTeach(now.lesson(), SignedIn.username()))
                .orElseThrow(() -> new LessonRefused(
                        "You have no lesson with that code. Start one from a lesson's teacher's page."));
    }

    /** Moves the class forward, or back if less than zero. */
    public void move(String code, int steps) {
        change(code, lesson -> lesson.movedTo(runningOrder(lesson).from(lesson.step(), steps)));
    }

    /**
     * Moves the class to a step.
     *
     * @throws LessonRefused if the lesson has no such step
     */
    public void show(String code, String step) {
        change(code, lesson -> {
            if (runningOrder(lesson).find(step).isEmpty()) {
                throw new LessonRefused("The lesson has no such step.");
            }
            return lesson.movedTo(step);
        });
    }

    /** Lets pupils go alone, or takes them together again. */
    public void pace(String code, Pace pace) {
        change(code, lesson -> lesson.pacedBy(pace));
    }

    /** Shows everybody what the class answered and what is right, at this step. */
    public void showAnswers(String code) {
        change(code, LiveLesson::withAnswersShown);
    }

    /**
     * Ends a lesson; one that has ended stays so.
     *
     * @throws LessonRefused if a colleague started it: whoever let her in has not handed it over
     */
    public void end(String code) {
        var running = mine(code).lesson();
        refuseUnlessStartedBy(SignedIn.username(), running);
        if (running.isRunning()) {
            change(code, lesson -> lesson.ended(clock.instant()));
        }
    }

    /** What the class has answered to a question. */
    public List<Answer> answers(String code, String question) {
        return seats.answers(mine(code).lesson().reference(), question);
    }

    /**
     * Whoever presses at the same moment on another screen came first; then this press is over, and the screen shows where the
     * class is.
     */
    private void change(String code, UnaryOperator<LiveLesson> step) {
        var lesson = mine(code).lesson();
        rows.replace(step.apply(lesson));
        news.changed(lesson.reference());
    }

    private RunningOrder runningOrder(LiveLesson lesson) {
        return runningOrders
                .of(lesson.lesson())
                .orElseThrow(() -> new LessonRefused("This lesson is not in the library any more."));
    }

    /** The teacher's running lesson with a code, which she has started herself. */
    LiveLesson started(String code) {
        var lesson = mine(code).lesson();
        refuseUnlessStartedBy(SignedIn.username(), lesson);
        lesson.refuseIfEnded();
        return lesson;
    }

    static void refuseUnlessStartedBy(String teacher, LiveLesson lesson) {
        if (!lesson.teacher().equals(teacher)) {
            throw new LessonRefused("Only whoever started this lesson can do that.");
        }
    }
}
