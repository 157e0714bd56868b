package org.thinkuknow.quiz.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.quiz.ChooseOne;
import org.thinkuknow.quiz.Quiz;

/** The quiz for a browser that runs no script: every question, and each option opens to show why. */
@Tag("noscript")
class QuizWithoutScript extends HtmlContainer {

    QuizWithoutScript(Quiz quiz) {
        var questions = new OrderedList();
        questions.addClassName("questions");
        quiz.questions().stream().filter(ChooseOne.class::isInstance).map(ChooseOne.class::cast).map(QuizWithoutScript::question).forEach(questions::add);
        add(new Paragraph("Choose an answer to see why."), questions);
    }

    private static ListItem question(ChooseOne question) {
        var options = new UnorderedList();
        options.addClassName("options");
        question.options().forEach(option -> options.add(new ListItem(new NativeDetails(option.say(),
                new Paragraph((option.right() || option.why().startsWith("Yes") ? "" : "Not quite. ") + option.why())))));
        return new ListItem(new H2(question.ask()), options);
    }
}
