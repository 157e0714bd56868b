package org.thinkuknow.join.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.classroom.GotIt;
import org.thinkuknow.quiz.Answer;
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

import java.util.List;
import java.util.Optional;

/** What is right about a question and why, with what this seat answered. */
final class Feedback {

    private Feedback() {}

    /** @param together what the class reads of itself; nothing if it is not told anything */
    static Component of(Question question, Answer mine, Optional<GotIt> together) {
        var heading = new H3(heading(question, mine));
        var list = Classed.of(new UnorderedList(), "whys");
        switch (question) {
            case ChooseOne one -> options(one.options(), mine, list);
            case ChooseSeveral several -> options(several.options(), mine, list);
            case TrueFalse statement -> options(statement.options(), mine, list);
            case Scale scale ->
                list.add(line(
                        scale.steps().get(mine.places().getFirst()).say(),
                        scale.steps().get(mine.places().getFirst()).why()));
            case PutInOrder order -> order.things().forEach(thing -> list.add(line(thing.say(), thing.why())));
            case MatchPairs match ->
                match.pairs().forEach(pair -> list.add(line(pair.say() + ": " + pair.with(), pair.why())));
            case Story story -> story(story, mine, list);
        }
        var all = Classed.of(new Div(heading, list), "why-all");
        together.ifPresent(got -> all.addComponentAsFirst(Classed.of(new Paragraph(got.words()), "got-it")));
        return all;
    }

    private static String heading(Question question, Answer mine) {
        if (!question.counts()) {
            return "Thank you for being honest.";
        }
        return question.understood(mine)
                ? "Yes, you got it."
                : switch (question) {
                    case PutInOrder order -> "This is the order, and why.";
                    case MatchPairs match -> "These belong together, and why.";
                    default -> "Not quite. Here is why.";
                };
    }

    private static void options(List<Option> options, Answer mine, UnorderedList list) {
        for (var place = 0; place < options.size(); place++) {
            var option = options.get(place);
            var line = line(Classed.letter(place) + ". " + option.say(), option.why());
            line.addComponentAtIndex(1, Classed.mark(option.right()));
            if (mine.places().contains(place)) {
                line.addComponentAtIndex(1, Classed.of(new Span("Your answer"), "mark", "chosen"));
            }
            list.add(line);
        }
    }

    private static void story(Story story, Answer mine, UnorderedList list) {
        Scene scene = story.scenes().getFirst();
        for (var place : mine.places()) {
            var choice = scene.choices().get(place);
            var line = line(choice.say(), choice.why());
            line.addComponentAtIndex(1, Classed.mark(choice.right()));
            list.add(line);
            scene = story.after(choice);
        }
    }

    private static ListItem line(String say, String why) {
        return new ListItem(Classed.of(new Span(say), "say"), new Paragraph(why));
    }
}
