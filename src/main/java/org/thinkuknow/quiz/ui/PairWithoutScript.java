package org.thinkuknow.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.quiz.ChooseOne;

/** The question before or after a lesson, for a browser that runs no script. */
@Tag("noscript")
class PairWithoutScript extends HtmlContainer {

    private PairWithoutScript(String heading, ChooseOne question, Component options) {
        add(new H2(heading), new Paragraph(question.ask()), options);
    }

    /** Something to think about; what is right comes after the lesson. */
    static PairWithoutScript before(ChooseOne question) {
        var options = new UnorderedList();
        question.options().forEach(option -> options.add(new ListItem(option.say())));
        return new PairWithoutScript("Before you start", question, options);
    }

    /** Each option opens to show why. */
    static PairWithoutScript after(ChooseOne question) {
        return new PairWithoutScript(
                "Now that you have done the lesson", question, Readable.options(question.options()));
    }
}
