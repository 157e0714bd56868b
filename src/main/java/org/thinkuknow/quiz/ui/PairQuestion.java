package org.thinkuknow.quiz.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.quiz.ChooseOne;
import org.thinkuknow.quiz.Option;
import org.thinkuknow.quiz.Quiz;

/**
 * The question before or after a lesson. The browser marks it and keeps what was chosen; nothing is sent. Elements carry
 * what the browser needs to know in their attributes.
 */
abstract class PairQuestion extends HtmlContainer {

    /** Asked before the lesson; it does not say what is right. */
    @Tag("before-question")
    static final class Before extends PairQuestion {
        Before(Quiz quiz) {
            super(quiz, quiz.before(), "Before you start");
        }
    }

    /** Asked after the lesson; it says what is right, and compares. */
    @Tag("after-question")
    static final class After extends PairQuestion {
        After(Quiz quiz) {
            super(quiz, quiz.after(), "Now that you have done the lesson");
            var right =
                    quiz.before().options().stream().map(Option::right).toList().indexOf(true);
            getElement().setAttribute("before-right", String.valueOf(right));
            var again = quiz.after().lookAgainAt();
            quiz.lesson()
                    .placeOfStep(again)
                    .ifPresent(place -> getElement()
                            .setAttribute("again", again)
                            .setAttribute(
                                    "again-at",
                                    "%s#step-%d".formatted(quiz.lesson().address(), place)));
        }

        @Override
        ListItem option(Option option) {
            var item = super.option(option);
            item.getElement().setAttribute("data-right", option.right()).setAttribute("data-why", option.why());
            return item;
        }
    }

    private PairQuestion(Quiz quiz, ChooseOne question, String heading) {
        getElement().setAttribute("address", quiz.lesson().address());
        var title = new H2(heading);
        title.setId(question.id());
        var options = new UnorderedList();
        options.addClassName("options");
        question.options().forEach(option -> options.add(option(option)));
        var said = new SpokenFeedback();
        var ask = new Paragraph(question.ask());
        ask.addClassName("ask");
        var section = new Section(title, ask, options, said);
        section.addClassName("pair-question");
        section.getElement().setAttribute("aria-labelledby", question.id());
        add(section);
    }

    ListItem option(Option option) {
        var say = new Span(option.say());
        say.addClassName("say");
        var button = new NativeButton();
        button.add(say);
        button.addClassName("option");
        button.getElement().setAttribute("type", "button").setAttribute("aria-pressed", "false");
        return new ListItem(button);
    }
}
