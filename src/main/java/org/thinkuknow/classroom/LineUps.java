package org.thinkuknow.classroom;

import org.springframework.stereotype.Service;
import org.thinkuknow.quiz.Quizzes;

import java.util.Optional;

/** The line-up of every lesson. */
@Service
public class LineUps {

    private final Quizzes quizzes;

    LineUps(Quizzes quizzes) {
        this.quizzes = quizzes;
    }

    /** The line-up of the lesson at an address. */
    public Optional<LineUp> of(String lesson) {
        return quizzes.at(lesson).map(LineUp::of);
    }
}
