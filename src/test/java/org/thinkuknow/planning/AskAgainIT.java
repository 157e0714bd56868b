package org.thinkuknow.planning;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.classroom.LessonRefused;
import org.thinkuknow.classroom.LiveLessons;
import org.thinkuknow.classroom.RunningOrders;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.support.AtOnce;

import java.util.Collections;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.TEACHER;

/** A question that many missed goes into the plan of the class, and is at hand while its next lesson runs. */
class AskAgainIT extends TwoStaffRooms {

    @Autowired
    private AskAgain again;

    @Autowired
    private LiveLessons live;

    @Autowired
    private RunningOrders runningOrders;

    private String taughtTo(SchoolClass made) {
        var first = only(made).reference();
        var code = TEACHER.get(() -> teaching.start(first));
        var reference = TEACHER.get(() -> live.mine(code)).lesson().reference();
        TEACHER.run(() -> live.end(code));
        return reference;
    }

    @Test
    void onePressPutsItIntoTheNextLessonAndIntoThatLiveLesson() {
        var made = withLesson();
        var taught = taughtTo(made);
        assertThat(TEACHER.get(() -> again.next(taught))).isEmpty();
        assertThat(TEACHER.get(() -> again.name(taught))).contains(made.name());
        assertThatThrownBy(() -> TEACHER.run(() -> again.askAgain(taught, question())))
                .isInstanceOf(LessonRefused.class);
        TEACHER.run(() -> changes.put(made.reference(), OTHER_LESSON, weeks().get(1)));
        var next = TEACHER.get(() -> plans.of(made.reference())).next().orElseThrow();
        var question = question();
        AtOnce.run(Collections.nCopies(4, (Callable<Boolean>) () -> {
            TEACHER.run(() -> again.askAgain(taught, question));
            return true;
        }));
        assertThat(TEACHER.get(() -> again.in(next.reference())))
                .extracting(each -> each.question().id())
                .containsExactly(question);
        var code = TEACHER.get(() -> teaching.start(next.reference()));
        var running = TEACHER.get(() -> live.mine(code)).lesson().reference();
        assertThat(TEACHER.get(() -> again.of(running)))
                .extracting(Question::id)
                .containsExactly(question);
        assertThat(ELSEWHERE.get(() -> again.of(running))).isEmpty();
        TEACHER.run(() -> live.end(code));
        TEACHER.run(() -> again.leaveOut(next.reference(), LESSON, question));
        assertThat(TEACHER.get(() -> again.in(next.reference()))).isEmpty();
    }

    private String question() {
        return runningOrders.of(LESSON).orElseThrow().before().orElseThrow().id();
    }

    @Test
    void nobodyElseAsksAndNoQuestionThatThereIsNot() {
        var made = withLesson();
        TEACHER.run(() -> changes.put(made.reference(), OTHER_LESSON, weeks().get(1)));
        var taught = taughtTo(made);
        assertThatThrownBy(() -> ELSEWHERE.run(() -> again.askAgain(taught, question())))
                .isInstanceOf(LessonRefused.class);
        assertThatThrownBy(() -> TEACHER.run(() -> again.askAgain(taught, "no-such-question")))
                .isInstanceOf(LessonRefused.class);
    }
}
