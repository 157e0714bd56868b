package org.thinkuknow.join.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.quiz.ChooseOne;
import org.thinkuknow.quiz.ChooseSeveral;
import org.thinkuknow.quiz.MatchPairs;
import org.thinkuknow.quiz.Option;
import org.thinkuknow.quiz.PutInOrder;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.quiz.Scale;
import org.thinkuknow.quiz.Story;
import org.thinkuknow.quiz.TrueFalse;
import org.thinkuknow.shell.Classed;

import java.util.List;

/** A question on a pupil's screen, without a word of what is right. The script {@code live-question} reads the answer from it. */
final class ScreenQuestion {

    private ScreenQuestion() {}

    /**
     * @param places of the things in the order in which the page numbers them, where it does
     * @param when   stands above what is asked; nothing if empty
     */
    static Component of(Question question, List<Integer> places, String when) {
        var ask = new H2(question.ask());
        ask.setId("ask");
        ask.getElement().setAttribute("tabindex", "-1");
        var section = Classed.of(
                new Section(ask), "question", "kind-" + question.kind().word());
        if (!when.isEmpty()) {
            var above = quietly(when);
            above.setId("when");
            ask.getElement().setAttribute("aria-describedby", "when");
            section.addComponentAsFirst(above);
        }
        section.getElement()
                .setAttribute("data-question", question.id())
                .setAttribute("data-kind", question.kind().word());
        if (!places.isEmpty()) {
            section.getElement().setAttribute("data-numbered", true);
        }
        question.picture()
                .map(picture -> new Image("/illustrations/" + picture.file(), picture.alt()))
                .ifPresent(section::add);
        section.add(part(question, places), button("Send my answer", "main-action", "send"));
        return section;
    }

    private static Component part(Question question, List<Integer> places) {
        return switch (question) {
            case ChooseOne one -> options(says(one.options()), "radio", "radiogroup");
            case TrueFalse statement ->
                Classed.of(new Div(options(says(statement.options()), "radio", "radiogroup")), "true-false");
            case Scale scale ->
                options(scale.steps().stream().map(Scale.Step::say).toList(), "radio", "radiogroup");
            case ChooseSeveral several -> options(says(several.options()), "checkbox", "group");
            case PutInOrder order -> ScreenArrangement.order(order, places);
            case MatchPairs match -> ScreenArrangement.pairs(match, places);
            case Story story -> ScreenStory.of(story);
        };
    }

    private static List<String> says(List<Option> options) {
        return options.stream().map(Option::say).toList();
    }

    private static Component options(List<String> says, String type, String role) {
        var list = Classed.of(new UnorderedList(), "options");
        for (var place = 0; place < says.size(); place++) {
            var box = new Input();
            box.setType(type);
            box.getElement().setAttribute("name", "answer").setAttribute("value", String.valueOf(place));
            var label = Classed.of(new NativeLabel(), "option", "tick");
            label.add(box, Classed.letterSign(place), Classed.of(new Span(says.get(place)), "say"));
            list.add(new ListItem(label));
        }
        var group = new Div(list);
        group.getElement().setAttribute("role", role).setAttribute("aria-labelledby", "ask");
        return group;
    }

    static NativeButton button(String words, String... looks) {
        var button = Classed.of(new NativeButton(words), looks);
        button.getElement().setAttribute("type", "button");
        return button;
    }

    static Paragraph quietly(String words) {
        return Classed.of(new Paragraph(words), "counter");
    }
}
