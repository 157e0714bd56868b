package org.thinkuknow.join.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.classroom.PollQuestion;
import org.thinkuknow.classroom.Polls.Poll;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.ReportLink;

import java.util.List;

/** What the teacher asks beside the lesson, on a pupil's screen. It is the same for everybody. */
final class ScreenPoll {

    private ScreenPoll() {}

    static Component of(Poll poll, ReportLink help) {
        var ask = poll.question();
        var kind = ask.wantsWords() ? "words" : "one";
        var heading = new H2();
        heading.setId("ask");
        heading.getElement().setAttribute("tabindex", "-1");
        if (ask.wantsWords()) {
            heading.add(Classed.of(new Span("One or two words about"), "lead-in"), new Text(" "));
        }
        var said = new Span(ask.say());
        said.getElement().setAttribute("dir", "auto");
        heading.add(said);
        var section = Classed.of(new Section(heading), "question", "kind-" + kind);
        section.getElement().setAttribute("data-question", poll.reference()).setAttribute("data-kind", kind);
        section.add(
                ask.wantsWords() ? OwnWords.entries(help) : choices(ask.choices()),
                ScreenQuestion.button(ask.wantsWords() ? "Send" : "Send my answer", "main-action", "send"));
        return section;
    }

    private static Component choices(List<PollQuestion.Choice> choices) {
        var list = Classed.of(new UnorderedList(), "options");
        for (var place = 0; place < choices.size(); place++) {
            list.add(new ListItem(choice(choices.get(place), place)));
        }
        var group = new Div(list);
        group.getElement().setAttribute("role", "radiogroup").setAttribute("aria-labelledby", "ask");
        return group;
    }

    private static Component choice(PollQuestion.Choice choice, int place) {
        var radio = new Input();
        radio.setType("radio");
        radio.getElement().setAttribute("name", "answer").setAttribute("value", String.valueOf(place));
        var say = Classed.of(new Span(choice.say()), "say");
        say.getElement().setAttribute("dir", "auto");
        var label = Classed.of(new NativeLabel(), "option", "tick");
        label.add(radio, choice.picture().isEmpty() ? Classed.letterSign(place) : picture(choice), say);
        return label;
    }

    /** The words beside it say the same. */
    private static Image picture(PollQuestion.Choice choice) {
        var picture = new Image("/illustrations/" + choice.picture(), "");
        picture.addClassName("choice-picture");
        return picture;
    }
}
