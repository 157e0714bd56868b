package org.thinkuknow.quiz.ui;

import com.vaadin.flow.component.html.Div;
import org.thinkuknow.quiz.Answer;
import org.thinkuknow.quiz.Attempt;
import org.thinkuknow.quiz.ChooseOne;
import org.thinkuknow.quiz.Quiz;

import java.util.List;

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
        if (place < ones().size()) {
            var card = card(place);
            add(card);
            card.takeFocus();
        } else {
            var result = new QuizResult(quiz, attempt);
            add(result);
            result.takeFocus();
        }
    }

    private List<ChooseOne> ones() {
        return quiz.questions().stream().filter(ChooseOne.class::isInstance).map(ChooseOne.class::cast).toList();
    }

    private QuestionCard card(int place) {
        var question = ones().get(place);
        return new QuestionCard(question, place + 1, ones().size(),
                option -> attempt.answer(question, Answer.of(question.options().indexOf(option))), () -> show(place + 1));
    }
}
