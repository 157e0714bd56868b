package org.thinkuknow.quiz.ui;

import org.springframework.stereotype.Component;
import org.thinkuknow.quiz.Quizzes;
import org.thinkuknow.shell.LessonExtras;

import java.util.List;

/** One question before a lesson and its sister after it, so that everybody can see what has changed. */
@Component
class BeforeAndAfter implements LessonExtras {

    private static final String BEFORE =
            "Read the question out, count the hands and write them down. Do not say yet what is right.";
    private static final String AFTER = "The same idea in another example. Count again, compare, and talk about why.";

    private final Quizzes quizzes;

    BeforeAndAfter(Quizzes quizzes) {
        this.quizzes = quizzes;
    }

    @Override
    public Around forPupils(String lesson) {
        return quizzes.at(lesson)
                .map(quiz -> new Around(
                        List.of(new PairQuestion.Before(quiz), PairWithoutScript.before(quiz.before())),
                        List.of(new PairQuestion.After(quiz), PairWithoutScript.after(quiz.after()))))
                .orElse(Around.NOTHING);
    }

    @Override
    public Around forTeachers(String lesson) {
        return quizzes.at(lesson)
                .map(quiz -> new Around(
                        List.of(new HandsUp("Hands up before you start", BEFORE, quiz.before())),
                        List.of(new HandsUp("Hands up at the end", AFTER, quiz.after()))))
                .orElse(Around.NOTHING);
    }
}
