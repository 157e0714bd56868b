package org.thinkuknow.classroom;

import org.springframework.stereotype.Service;
import org.thinkuknow.quiz.Quizzes;

import java.util.List;
import java.util.Optional;

/** The running order of every lesson, of the library and beside it. */
@Service
public class RunningOrders {

    private final Quizzes quizzes;
    private final List<OtherLessons> others;

    RunningOrders(Quizzes quizzes, List<OtherLessons> others) {
        this.quizzes = quizzes;
        this.others = others;
    }

    /** The running order of the lesson at an address. */
    public Optional<RunningOrder> of(String lesson) {
        return quizzes.at(lesson)
                .or(() -> others.stream()
                        .flatMap(each -> each.at(lesson).stream())
                        .findFirst())
                .map(RunningOrder::of);
    }

    /** What a class goes through in its lesson: the order of the lesson without what its teacher left out. */
    public Optional<RunningOrder> of(LiveLesson lesson) {
        return of(lesson.lesson()).map(order -> order.leavingOut(lesson.leftOut()));
    }

    /** The address at which a teacher starts a lesson; nothing if there is none for them. */
    Optional<String> toTeach(String lesson, String teacher) {
        return quizzes.at(lesson)
                .map(quiz -> lesson)
                .or(() -> others.stream()
                        .flatMap(each -> each.toTeach(lesson, teacher).stream())
                        .findFirst());
    }

    /** Whether a lesson belongs to others, so that a teacher may not see what was done with it. */
    boolean isKeptFrom(String lesson, String teacher) {
        return others.stream().anyMatch(each -> each.isKeptFrom(lesson, teacher));
    }
}
