package org.thinkuknow.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
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

import java.util.List;
import java.util.function.Function;

/** Each kind of question as it can be read without script: what there is to think about, and what opens to show why. */
final class Readable {

    private Readable() {}

    static Component of(Question question) {
        return switch (question) {
            case ChooseOne one -> options(one.options());
            case ChooseSeveral several -> options(several.options());
            case TrueFalse statement -> options(statement.options());
            case PutInOrder order -> order(order);
            case MatchPairs match -> pairs(match);
            case Story story -> scene(story, story.scenes().getFirst());
            case Scale scale ->
                list("options", scale.steps(), step -> new NativeDetails(step.say(), new Paragraph(step.why())));
        };
    }

    /** Options that open to show whether they are right, and why. */
    static Component options(List<Option> options) {
        return list(
                "options", options, option -> new NativeDetails(option.say(), marked(option.right(), option.why())));
    }

    private static Paragraph marked(boolean right, String why) {
        return new Paragraph((right ? AnswerMark.RIGHT : AnswerMark.NOT_QUITE).span(), new Text(" " + why));
    }

    private static Component order(PutInOrder order) {
        var right = new OrderedList();
        order.things().forEach(thing -> right.add(new ListItem("%s (%s)".formatted(thing.say(), thing.why()))));
        return new Div(
                list(
                        "to-think",
                        order.shuffled(),
                        place -> new Text(order.things().get(place).say())),
                new NativeDetails("See the order", right));
    }

    private static Component pairs(MatchPairs match) {
        var right = list(
                "together",
                match.pairs(),
                pair -> new Text("%s: %s (%s)".formatted(pair.say(), pair.with(), pair.why())));
        return new Div(
                list("to-think", match.pairs(), pair -> new Text(pair.say())),
                new Paragraph("What belongs to each?"),
                list(
                        "to-think",
                        match.shuffled(),
                        place -> new Text(match.pairs().get(place).with())),
                new NativeDetails("See what belongs together", right));
    }

    /** A scene, and within each choice what follows from it; a story is short, so a scene may stand there twice. */
    private static Component scene(Story story, Scene scene) {
        var shown = new Div(new Paragraph(scene.text()));
        if (!scene.isEnding()) {
            shown.add(list(
                    "options",
                    scene.choices(),
                    choice -> new NativeDetails(
                            choice.say(),
                            new Div(marked(choice.right(), choice.why()), scene(story, story.after(choice))))));
        }
        return shown;
    }

    private static <T> UnorderedList list(String look, List<T> things, Function<T, Component> each) {
        var list = new UnorderedList();
        list.addClassName(look);
        things.forEach(thing -> list.add(new ListItem(each.apply(thing))));
        return list;
    }
}
