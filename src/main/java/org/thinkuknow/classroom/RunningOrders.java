package org.thinkuknow.classroom;

import org.springframework.stereotype.Service;
import org.thinkuknow.quiz.Quizzes;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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

    /** What a class goes through in its lesson: all of its material without what its teacher left out. */
    public Optional<RunningOrder> of(LiveLesson lesson) {
        return whole(lesson.material()).map(order -> order.leavingOut(lesson.leftOut()));
    }

    /** All of a lesson after the questions from last time. One that its lesson has no more is not asked. */
    public Optional<RunningOrder> whole(LessonMaterial material) {
        var asked = material.fromLast();
        return of(material.address())
                .map(order -> order.after(IntStream.range(0, asked.size())
                        .boxed()
                        .flatMap(place -> fromLast(place, asked.get(place)).stream())
                        .toList()));
    }

    private Optional<LessonStep> fromLast(int place, EarlierQuestion asked) {
        return of(asked.lesson())
                .flatMap(order -> order.question(asked.id())
                        .map(question -> LessonStep.ToAnswer.fromLast(place, question, order.lesson())));
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
