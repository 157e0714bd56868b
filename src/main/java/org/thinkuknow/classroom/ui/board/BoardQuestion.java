package org.thinkuknow.classroom.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.quiz.ChooseOne;
import org.thinkuknow.quiz.ChooseSeveral;
import org.thinkuknow.quiz.MatchPairs;
import org.thinkuknow.quiz.Option;
import org.thinkuknow.quiz.PutInOrder;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.quiz.Scale;
import org.thinkuknow.quiz.Scene;
import org.thinkuknow.quiz.Story;
import org.thinkuknow.quiz.TrueFalse;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.Slide;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A question on the board with all that can be answered, so that a class can point at it; nothing on it says what is right. */
final class BoardQuestion {

    private BoardQuestion() {}

    static Slide asked(Question question) {
        return slide(question, part(question));
    }

    /** What is asked, its picture, and what stands below. */
    static Slide slide(Question question, Component below) {
        var beside = Classed.of(new Div(below), "beside");
        question.picture()
                .map(picture -> new Image("/illustrations/" + picture.file(), picture.alt()))
                .ifPresent(beside::add);
        return Classed.of(
                new Slide(new H1(question.ask()), beside),
                "asked",
                "kind-" + question.kind().word());
    }

    private static Component part(Question question) {
        return switch (question) {
            case ChooseOne one -> lettered(says(one.options()));
            case ChooseSeveral several -> lettered(says(several.options()));
            case TrueFalse statement -> lettered(says(statement.options()));
            case Scale scale ->
                lettered(scale.steps().stream().map(Scale.Step::say).toList());
            case PutInOrder order ->
                list(order.shuffled().stream()
                        .map(place -> new ListItem(say(order.things().get(place).say())))
                        .toList());
            case MatchPairs match -> columns(match);
            case Story story -> scene(story.scenes().getFirst());
        };
    }

    private static List<String> says(List<Option> options) {
        return options.stream().map(Option::say).toList();
    }

    static Component lettered(List<String> says) {
        return list(IntStream.range(0, says.size())
                .mapToObj(place -> new ListItem(Classed.letterSign(place), say(says.get(place))))
                .toList());
    }

    /** Both sides, the right one as it is mixed on the pupils' screens. */
    private static Component columns(MatchPairs match) {
        return Classed.of(
                new Div(
                        list(match.pairs().stream()
                                .map(pair -> card(pair.say(), pair.picture()))
                                .toList()),
                        list(match.shuffled().stream()
                                .map(place -> match.pairs().get(place))
                                .map(pair -> card(pair.with(), pair.withPicture()))
                                .toList())),
                "both-sides");
    }

    /** The words beside a picture say the same. */
    private static ListItem card(String words, Optional<String> picture) {
        var item = new ListItem();
        picture.ifPresent(file -> item.add(Classed.of(new Image("/illustrations/" + file, ""), "sign")));
        item.add(say(words));
        return item;
    }

    private static Component scene(Scene first) {
        return new Div(
                Classed.of(new Paragraph(first.text()), "scene"),
                list(first.choices().stream()
                        .map(choice -> new ListItem(say(choice.say())))
                        .toList()));
    }

    private static Span say(String words) {
        var say = Classed.of(new Span(words), "say");
        say.getElement().setAttribute("dir", "auto");
        return say;
    }

    private static OrderedList list(List<ListItem> items) {
        var list = Classed.of(new OrderedList(), "choices");
        items.forEach(list::add);
        return list;
    }
}
