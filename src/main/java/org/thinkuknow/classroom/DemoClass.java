package org.thinkuknow.classroom;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.database.UtcColumns;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/** A class of the demo that has been taught: pretend pupils answer a whole lesson, most of them better at its end than at its beginning. */
@Component
@Profile("demo")
public class DemoClass {

    private static final Duration LONG = Duration.ofMinutes(34);
    private static final int IN_TEN = 10;
    private static final int RIGHT_BEFORE = 4;
    private static final int RIGHT = 7;
    private static final int RIGHT_AFTER = 9;

    /** Every so many leave a question out. */
    private static final int LEAVES_OUT = 13;

    private final LiveLessons lessons;
    private final RunningOrders runningOrders;
    private final Seats seats;
    private final JdbcClient database;

    DemoClass(LiveLessons lessons, RunningOrders runningOrders, Seats seats, JdbcClient database) {
        this.lessons = lessons;
        this.runningOrders = runningOrders;
        this.seats = seats;
        this.database = database;
    }

    /**
     * Has some pupils answer every question of a running lesson of whoever is signed in, ends it, and sets it back in time.
     *
     * @param code   of the lesson
     * @param pupils how many screens
     * @param began  when it is to have begun
     */
    public void teach(String code, int pupils, Instant began) {
        var lesson = lessons.taught(code);
        var asked = runningOrders.of(lesson).orElseThrow().steps().stream()
                .filter(LessonStep.ToAnswer.class::isInstance)
                .map(LessonStep.ToAnswer.class::cast)
                .toList();
        var all = Stream.generate(() -> seats.take(lesson, 1).seat())
                .limit(pupils)
                .toList();
        for (var pupil = 0; pupil < pupils; pupil++) {
            for (var question = 0; question < asked.size(); question++) {
                if ((pupil + question) % LEAVES_OUT != 0) {
                    var step = asked.get(question);
                    seats.answer(
                            all.get(pupil),
                            step.question().id(),
                            PretendAnswers.of(step.question(), isRight(step, pupil, question)),
                            Choice.NOW);
                }
            }
        }
        lessons.end(code);
        database.sql("update live_lesson set started_at = ?, ended_at = ? where reference = ?")
                .params(UtcColumns.of(began), UtcColumns.of(began.plus(LONG)), lesson.reference())
                .update();
    }

    private static boolean isRight(LessonStep.ToAnswer step, int pupil, int question) {
        var right = switch (step.when()) {
            case LessonStep.ToAnswer.BEFORE -> RIGHT_BEFORE;
            case LessonStep.ToAnswer.AFTER -> RIGHT_AFTER;
            default -> question % 3 == 1 ? RIGHT_BEFORE + 1 : RIGHT;
        };
        return Math.floorMod(pupil * 7 + question * 3, IN_TEN) < right;
    }
}
