package org.thinkuknow.quiz.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.quiz.Attempt;
import org.thinkuknow.quiz.Quiz;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.Progress;

/** What the child understood, and what to look at again. */
class QuizResult extends Section {

    private final H2 heading;

    QuizResult(Quiz quiz, Attempt attempt) {
        var all = attempt.toUnderstand();
        var lesson = quiz.lesson();
        addClassName("result");
        heading = new H2("You understood %d of %d.".formatted(attempt.understood(), all));
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading, new Paragraph(kindWords(attempt.understood(), all)));
        if (!attempt.toLookAtAgain().isEmpty()) {
            var again = new UnorderedList();
            again.addClassName("look-again");
            attempt.toLookAtAgain()
                    .forEach(title -> lesson.placeOfStep(title)
                            .ifPresent(place -> again.add(new ListItem(
                                    new PageLink("%s#step-%d".formatted(lesson.address(), place), title)))));
            add(new H3("What to look at again"), again);
        }
        add(
                new Paragraph(
                        new PageLink("/learn/" + lesson.band().slug(), "Choose another lesson").look("main-action")),
                new Paragraph(new PageLink(quiz.address(), "Do this quiz again")),
                new Progress.QuizDone(lesson.address()));
    }

    /** Puts the reader at the result. */
    void takeFocus() {
        heading.getElement().executeJs("this.focus()");
    }

    private static String kindWords(int understood, int all) {
        if (understood == all) {
            return "You know this well. You could tell a friend about it.";
        }
        return understood * 2 >= all
                ? "Well done for thinking it through. There is a bit to look at again."
                : "Well done for trying. Nobody knows it all the first time. Have another look, and come back.";
    }
}
