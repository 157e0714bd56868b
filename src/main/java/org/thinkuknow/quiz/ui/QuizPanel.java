package org.thinkuknow.quiz.ui;

import com.vaadin.flow.component.html.Div;
import org.thinkuknow.quiz.Attempt;
import org.thinkuknow.quiz.Quiz;

/** One question at a time, then the result. */
class QuizPanel extends Div {

    private final transient Quiz quiz;
    private final transient Attempt attempt;

    QuizPanel(Quiz quiz) {
        this.quiz = quiz;
        this.attempt = new Attempt(quiz);
        addClassName("quiz-panel");
        add(card(0));
    }

    /** Shows the question at a place, or the result after the last one. */
    private void show(int place) {
        removeAll();
        if (place < quiz.questions().size()) {
            var card = card(place);
            add(card);
            card.takeFocus();
        } else {
            var result = new QuizResult(quiz, attempt);
            add(result);
            result.takeFocus();
        }
    }

    private QuestionCard card(int place) {
        var question = quiz.questions().get(place);
        return new QuestionCard(
                question,
                place + 1,
                quiz.questions().size(),
                answer -> attempt.answer(question, answer),
                () -> show(place + 1));
    }
}
