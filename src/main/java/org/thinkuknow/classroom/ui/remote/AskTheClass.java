package org.thinkuknow.classroom.ui.remote;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.classroom.PollQuestion;
import org.thinkuknow.classroom.Polls.Poll;
import org.thinkuknow.classroom.ReadyPolls;
import org.thinkuknow.classroom.ui.remote.PollForm.TypedLine;
import org.thinkuknow.shell.Classed;

import java.util.List;
import java.util.function.Consumer;

/** A quick poll with one press, one that the teacher types, or one or two words from everybody. */
class AskTheClass extends NativeDetails {

    private final transient Consumer<PollQuestion> ask;
    private final transient Consumer<String> askedAgain;
    private final Div before = new Div();
    private List<Poll> shown = List.of();

    /**
     * @param ask   is told what to ask; it may refuse with a sentence
     * @param again is told the reference of what was asked before
     */
    AskTheClass(ReadyPolls polls, Consumer<PollQuestion> ask, Consumer<String> again) {
        super("Ask the class");
        this.ask = ask;
        this.askedAgain = again;
        setId("ask-class");
        var ready = Classed.of(new Div(), "ready-polls");
        polls.all().forEach(each -> ready.add(new NativeButton(each.say(), click -> perform(each))));
        setContent(new Div(new H3("A quick poll"), ready, words(), new OwnPoll(this::perform), before));
    }

    /** Shows what was asked in this lesson, each a press away. */
    void showBefore(List<Poll> all) {
        if (!shown.equals(all)) {
            shown = all;
            before.removeAll();
            var list = Classed.of(new Div(), "ready-polls", "asked-before");
            all.forEach(poll -> list.add(new NativeButton(poll.question().say(), click -> {
                askedAgain.accept(poll.reference());
                setOpen(false);
            })));
            before.add(new H3("Asked before"), list);
        }
    }

    private Component words() {
        var about = new TypedLine("One or two words about …", "words-about");
        return new Div(
                new H3("Words from everybody"),
                new Paragraph("You read each one first. The board shows only what you choose."),
                new PollForm(
                        "ask-words",
                        "Ask for words",
                        () -> PollQuestion.words(about.words()),
                        asked -> {
                            perform(asked);
                            about.clear();
                        },
                        about));
    }

    private void perform(PollQuestion what) {
        ask.accept(what);
        setOpen(false);
    }
}
