package org.thinkuknow.planning.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
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
import org.thinkuknow.quiz.Quiz;
import org.thinkuknow.quiz.Scale;
import org.thinkuknow.quiz.Scene;
import org.thinkuknow.quiz.Story;
import org.thinkuknow.quiz.TrueFalse;
import org.thinkuknow.shell.Classed;

import java.util.List;
import java.util.stream.Stream;

/** Every question of a lesson with what is right, and why, for the teacher's paper. */
final class QuizAnswers {

    private QuizAnswers() {}

    static Section of(Quiz quiz) {
        var questions = new OrderedList();
        Stream.concat(Stream.concat(Stream.of(quiz.before()), quiz.questions().stream()), Stream.of(quiz.after()))
                .map(QuizAnswers::question)
                .forEach(questions::add);
        return new Section(
                new H2("Answers: " + quiz.title()),
                new Paragraph("The first question is asked before the lesson, the last one after it."),
                questions);
    }

    private static ListItem question(Question question) {
        var right = new UnorderedList();
        switch (question) {
            case ChooseOne one -> options(one.options(), right);
            case ChooseSeveral several -> options(several.options(), right);
            case TrueFalse statement -> options(statement.options(), right);
            case PutInOrder order -> order.things().forEach(thing -> right.add(line(thing.say(), thing.why())));
            case MatchPairs match ->
                match.pairs().forEach(pair -> right.add(line(pair.say() + " → " + pair.with(), pair.why())));
            case Story story -> story.scenes().forEach(scene -> choices(scene, right));
            case Scale scale ->
                right.add(line("There is no right answer.", "Talk about why people choose differently."));
        }
        return new ListItem(Classed.of(new Paragraph(question.ask()), "ask"), right);
    }

    private static void options(List<Option> options, UnorderedList right) {
        options.stream().filter(Option::right).forEach(option -> right.add(line(option.say(), option.why())));
    }

    private static void choices(Scene scene, UnorderedList right) {
        scene.choices().stream()
                .filter(Scene.Choice::right)
                .forEach(choice -> right.add(line("%s %s".formatted(scene.text(), choice.say()), choice.why())));
    }

    private static ListItem line(String say, String why) {
        return new ListItem(Classed.of(new Span(say), "strong"), new Span(" " + why));
    }
}
