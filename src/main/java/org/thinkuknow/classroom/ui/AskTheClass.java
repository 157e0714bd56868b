package org.thinkuknow.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.classroom.Ask;
import org.thinkuknow.classroom.Asking;
import org.thinkuknow.classroom.LessonRefused;
import org.thinkuknow.classroom.ReadyPolls;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A quick poll with one press, one that the teacher types, or one or two words from everybody. */
class AskTheClass extends NativeDetails {

    private static final int CHOICES = 5;

    private final transient Consumer<Ask> ask;
    private final transient Consumer<String> again;
    private final Div before = new Div();
    private List<Asking> shown = List.of();

    /**
     * @param ask   is told what to ask; it may refuse with a sentence
     * @param again is told the reference of what was asked before
     */
    AskTheClass(ReadyPolls polls, Consumer<Ask> ask, Consumer<String> again) {
        super("Ask the class");
        this.ask = ask;
        this.again = again;
        setId("ask-class");
        var ready = Classed.of(new Div(), "ready-polls");
        polls.all().forEach(poll -> ready.add(new NativeButton(poll.say(), click -> perform(poll))));
        setContent(new Div(new H3("A quick poll"), ready, ownPoll(), words(), before));
    }

    /** Shows what was asked in this lesson, each a press away. */
    void showBefore(List<Asking> all) {
        if (!shown.equals(all)) {
            shown = all;
            before.removeAll();
            var list = Classed.of(new Div(), "ready-polls");
            all.forEach(asking -> list.add(new NativeButton(asking.ask().say(), click -> {
                again.accept(asking.reference());
                setOpen(false);
            })));
            before.add(new H3("Asked before"), list);
        }
    }

    private Component ownPoll() {
        var question = new TypedLine("Your question", "poll-question");
        var choices = IntStream.rangeClosed(1, CHOICES).mapToObj(place -> new TypedLine(place > 2 ? "Choice %d, if you like".formatted(place) : "Choice " + place, "poll-choice-" + place)).toList();
        var form = form("ask-poll", "Ask my poll", () -> Ask.poll(question.words(), choices.stream().map(TypedLine::words).toList()),
                IntStream.rangeClosed(0, CHOICES).mapToObj(place -> place == 0 ? question : choices.get(place - 1)).toList());
        return new Div(new H3("A poll of your own"), form);
    }

    private Component words() {
        var about = new TypedLine("One or two words about …", "words-about");
        return new Div(new H3("Words from everybody"), new Paragraph("You read each first. The board shows only what you let through."),
                form("ask-words", "Ask for words", () -> Ask.words(about.words()), List.of(about)));
    }

    private Div form(String id, String words, Supplier<Ask> typed, List<TypedLine> fields) {
        var problem = Classed.of(new Paragraph(), "problem");
        problem.getElement().setAttribute("role", "alert");
        var button = new NativeButton(words, click -> {
            try {
                perform(typed.get());
                fields.forEach(TypedLine::clear);
                problem.setText("");
            } catch (LessonRefused e) {
                problem.setText(e.getMessage());
            }
        });
        button.setId(id);
        var form = new Div();
        fields.forEach(form::add);
        form.add(problem, button);
        return form;
    }

    private void perform(Ask what) {
        ask.accept(what);
        setOpen(false);
    }}
