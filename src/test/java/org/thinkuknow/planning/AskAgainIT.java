package org.thinkuknow.planning;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.classroom.EarlierQuestion;
import org.thinkuknow.classroom.LessonRefused;
import org.thinkuknow.classroom.LessonStep;
import org.thinkuknow.classroom.LiveLesson;
import org.thinkuknow.classroom.LiveLessons;
import org.thinkuknow.classroom.RunningOrder;
import org.thinkuknow.classroom.RunningOrders;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.support.AtOnce;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.TEACHER;

/** A question that many missed waits for its class, and the class's next live lesson begins with it, whichever that is. */
class AskAgainIT extends TwoStaffRooms {

    private static final String THIRD = "/learn/7-11/when-the-chat-turns-mean";

    @Autowired
    private AskAgain again;

    @Autowired
    private LiveLessons live;

    @Autowired
    private RunningOrders runningOrders;

    private LiveLesson started(String planned) {
        var code = TEACHER.get(() -> teaching.start(planned));
        return TEACHER.get(() -> live.mine(code)).lesson();
    }

    private LiveLesson ended(LiveLesson lesson) {
        TEACHER.run(() -> live.end(lesson.code()));
        return lesson;
    }

    /** A class that was taught one lesson. */
    private String taughtTo(SchoolClass made) {
        return ended(started(only(made).reference())).reference();
    }

    private String planned(SchoolClass made, String lesson, int week) {
        TEACHER.run(() -> changes.put(made.reference(), lesson, weeks().get(week)));
        return TEACHER.get(() -> plans.of(made.reference()))
                .find(lesson)
                .orElseThrow()
                .reference();
    }

    private List<String> waiting(String planned) {
        return TEACHER.get(() -> again.in(planned)).stream()
                .map(each -> each.question().id())
                .toList();
    }

    private static List<String> fromLast(RunningOrder order) {
        return order.steps().stream()
                .filter(step -> step instanceof LessonStep.ToAnswer asked && asked.isFromLast())
                .map(LessonStep::id)
                .toList();
    }

    private RunningOrder order(LiveLesson lesson) {
        return runningOrders.of(lesson).orElseThrow();
    }

    private Question question() {
        return runningOrders.of(LESSON).orElseThrow().before().orElseThrow();
    }

    @Test
    void onePressAndTheNextLiveLessonBeginsWithTheQuestion() {
        var made = withLesson();
        var missedIn = taughtTo(made);
        assertThat(TEACHER.get(() -> again.name(missedIn))).contains(made.name());
        assertThat(TEACHER.get(() -> again.next(missedIn)))
                .as("also while nothing is planned")
                .isPresent();
        var question = question();
        AtOnce.run(Collections.nCopies(4, (Callable<Boolean>) () -> {
            TEACHER.run(() -> again.askAgain(missedIn, question.id()));
            return true;
        }));
        var next = planned(made, OTHER_LESSON, 1);
        assertThat(waiting(next)).containsExactly(question.id());
        var running = started(next);
        assertThat(running.fromLast()).containsExactly(new EarlierQuestion(LESSON, question.id()));
        var order = order(running);
        var first = order.steps().getFirst();
        assertThat(first).isInstanceOfSatisfying(LessonStep.ToAnswer.class, asked -> {
            assertThat(asked.when()).isEqualTo("From last time");
            assertThat(asked.question()).isEqualTo(question.withId(asked.id()));
            assertThat(order.lessonOf(asked.question()).address()).isEqualTo(LESSON);
        });
        assertThat(first.id())
                .as("its answers are taken for no other question's")
                .isNotEqualTo(question.id());
        assertThat(order.before())
                .as("what is compared is the lesson's own")
                .hasValueSatisfying(before -> assertThat(before.id()).isNotEqualTo(first.id()));
        assertThat(TEACHER.get(() -> teaching.start(next))).isEqualTo(running.code());
        assertThat(TEACHER.get(() -> live.mine(running.code())).lesson().fromLast())
                .hasSize(1);
        assertThat(waiting(next)).as("it was asked").isEmpty();
        TEACHER.run(() -> again.askAgain(ended(running).reference(), first.id()));
        assertThat(waiting(next)).as("missed again, it is itself").containsExactly(question.id());
    }

    @Test
    void itIsAskedInWhicheverLessonComesNextAndOnceOnly() {
        var made = withLesson();
        var missedIn = taughtTo(made);
        var second = planned(made, OTHER_LESSON, 1);
        var third = planned(made, THIRD, 2);
        TEACHER.run(() -> again.askAgain(missedIn, question().id()));
        assertThat(ended(started(only(withLesson()).reference())).fromLast())
                .as("another class is asked nothing")
                .isEmpty();
        assertThat(fromLast(order(ended(started(third))))).hasSize(1);
        assertThat(ended(started(second)).fromLast())
                .as("asked in the third, it waits no more")
                .isEmpty();
    }

    @Test
    void aLessonThatWasNotTaughtAfterAllAsksNothingAndOneTakenOutLeavesItWaiting() {
        var made = withLesson();
        var missedIn = taughtTo(made);
        var next = planned(made, OTHER_LESSON, 1);
        var third = planned(made, THIRD, 2);
        TEACHER.run(() -> again.askAgain(missedIn, question().id()));
        ended(started(next));
        assertThat(waiting(third)).isEmpty();
        TEACHER.run(() -> taught.takeBack(next));
        assertThat(waiting(third)).hasSize(1);
        var first = only(made);
        TEACHER.run(() -> taught.takeBack(first.reference()));
        TEACHER.run(() ->
                changes.remove(made.reference(), first.reference(), only(made).revision()));
        assertThat(waiting(third)).hasSize(1);
        TEACHER.run(() ->
                again.leaveOut(third, new EarlierQuestion(LESSON, question().id())));
        assertThat(waiting(third)).isEmpty();
    }

    @Test
    void nobodyElseAsksAndNoQuestionThatThereIsNotAndNoMoreThanTen() {
        var made = withLesson();
        var missedIn = taughtTo(made);
        assertThatThrownBy(() ->
                        ELSEWHERE.run(() -> again.askAgain(missedIn, question().id())))
                .isInstanceOf(LessonRefused.class);
        assertThatThrownBy(() -> TEACHER.run(() -> again.askAgain(missedIn, "no-such-question")))
                .isInstanceOf(LessonRefused.class);
        var next = planned(made, OTHER_LESSON, 1);
        var all = runningOrders.of(LESSON).orElseThrow().steps().stream()
                .filter(LessonStep.ToAnswer.class::isInstance)
                .map(LessonStep::id)
                .toList();
        all.stream().limit(EarlierQuestion.MOST).forEach(id -> TEACHER.run(() -> again.askAgain(missedIn, id)));
        assertThatThrownBy(() -> TEACHER.run(() -> again.askAgain(missedIn, all.get(EarlierQuestion.MOST))))
                .isInstanceOf(LessonRefused.class)
                .hasMessageStartingWith("10 questions wait");
        assertThatThrownBy(() -> ELSEWHERE.run(() -> again.in(next))).isInstanceOf(PlanRefused.class);
        assertThat(waiting(next)).hasSize(EarlierQuestion.MOST);
    }
}
