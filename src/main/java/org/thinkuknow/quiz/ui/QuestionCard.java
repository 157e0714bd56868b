package org.thinkuknow.quiz.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.quiz.Answer;
import org.thinkuknow.quiz.Question;

import java.util.function.Consumer;

/** One question: answer it, read why, try again if you like, go on. */
class QuestionCard extends Section {

    private final H2 ask;
    private final transient Consumer<Answer> take;
    private final transient Runnable goOn;
    private final String goOnWords;
    private boolean answered;
    private boolean left;

    /**
     * A card that keeps nothing itself.
     *
     * @param place of the question, counted from one
     * @param take  takes every answer
     * @param goOn  runs once, when the child goes on
     */
    QuestionCard(Question question, int place, int all, Consumer<Answer> take, Runnable goOn) {
        this.take = take;
        this.goOn = goOn;
        this.goOnWords = place < all ? "Next question" : "See how it went";
        addClassNames("question", "kind-" + question.kind().word());
        ask = new H2(question.ask());
        ask.getElement().setAttribute("tabindex", "-1");
        var counter = new Paragraph("Question %d of %d".formatted(place, all));
        counter.addClassName("counter");
        add(counter, ask);
        question.picture().map(QuestionPicture::new).ifPresent(this::add);
        add(Parts.of(question, this::answered));
    }

    /** Puts the reader at the question. */
    void takeFocus() {
        ask.getElement().executeJs("this.focus()");
    }

    private void answered(Answer answer) {
        take.accept(answer);
        if (!answered) {
            answered = true;
            var next = new NativeButton(goOnWords, click -> leave());
            next.addClassNames("main-action", "next");
            add(next);
            next.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        }
    }

    /** A double click must not skip the question after this one. */
    private void leave() {
        if (!left) {
            left = true;
            goOn.run();
        }
    }
}
