package org.thinkuknow.quiz.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.quiz.ChooseOne;
import org.thinkuknow.quiz.Option;

/** A question for a class to vote on, with what is right, why, and a place to write the number of hands. */
class HandsUp extends Section {

    HandsUp(String heading, String what, ChooseOne question) {
        addClassName("hands-up");
        var ask = new Paragraph(question.ask());
        ask.addClassName("ask");
        var options = new UnorderedList();
        question.options().forEach(option -> options.add(option(option)));
        add(new H2(heading), new Paragraph(what), ask, options);
    }

    private static ListItem option(Option option) {
        var say = new Span(option.say());
        say.addClassName("say");
        var hands = new Span("Hands:");
        hands.addClassName("hands");
        var why = new Paragraph(option.why());
        why.addClassName("why-this");
        var item = new ListItem(say, hands, why);
        if (option.right()) {
            item.addComponentAtIndex(1, AnswerMark.RIGHT.span());
        }
        return item;
    }
}
