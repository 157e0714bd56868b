package org.thinkuknow.classroom.ui.remote;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import org.thinkuknow.classroom.PollQuestion;
import org.thinkuknow.classroom.ui.remote.PollForm.TypedLine;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A poll that the teacher types: a question and two choices, and one more at a time if she wants. */
class OwnPoll extends NativeDetails {

    private static final int FEWEST = 2;
    private static final int MOST = 5;

    private final TypedLine question = new TypedLine("Your question", "poll-question");
    private final List<TypedLine> choices = IntStream.rangeClosed(1, MOST)
            .mapToObj(place -> new TypedLine("Choice " + place, "poll-choice-" + place))
            .toList();
    private final NativeButton more = new NativeButton("One more choice", click -> oneMore());

    /** @param ask is told what to ask */
    OwnPoll(Consumer<PollQuestion> ask) {
        super("A poll of your own");
        setId("own-poll");
        more.setId("one-more-choice");
        var lines = new Div();
        choices.forEach(lines::add);
        lines.add(more);
        setContent(new PollForm(
                "ask-poll",
                "Ask my poll",
                () -> PollQuestion.poll(
                        question.words(), choices.stream().map(TypedLine::words).toList()),
                poll -> {
                    ask.accept(poll);
                    beginAnew();
                },
                question,
                lines));
        beginAnew();
    }

    private void beginAnew() {
        question.clear();
        choices.forEach(TypedLine::clear);
        choices.subList(FEWEST, MOST).forEach(choice -> choice.setVisible(false));
        more.setVisible(true);
        setOpen(false);
    }

    private void oneMore() {
        var next = choices.stream()
                .filter(choice -> !choice.isVisible())
                .findFirst()
                .orElseThrow();
        next.setVisible(true);
        next.focus();
        more.setVisible(!choices.getLast().isVisible());
    }
}
