package org.thinkuknow.quiz.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.quiz.Quiz;

/** The quiz for a browser that runs no script: every question, and what opens to show why. */
@Tag("noscript")
class QuizWithoutScript extends HtmlContainer {

    QuizWithoutScript(Quiz quiz) {
        var questions = new OrderedList();
        questions.addClassName("questions");
        quiz.questions().stream().map(QuizWithoutScript::question).forEach(questions::add);
        add(new Paragraph("Choose an answer to see why."), questions);
    }

    private static ListItem question(Question question) {
        var shown = new ListItem(new H2(question.ask()));
        question.picture().map(QuestionPicture::new).ifPresent(shown::add);
        shown.add(Readable.of(question));
        return shown;
    }
}
