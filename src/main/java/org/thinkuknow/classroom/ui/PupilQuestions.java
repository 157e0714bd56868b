package org.thinkuknow.classroom.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.classroom.ClassWords;
import org.thinkuknow.classroom.MarkedWords;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Questions that pupils ask their teacher, without whose they are. */
class PupilQuestions extends NativeDetails {

    private final transient ClassWords words;
    private final transient Supplier<String> code;
    private final Paragraph none = new Paragraph("No question waits.");
    private final WordList list;

    PupilQuestions(ClassWords words, MarkedWords marked, Supplier<String> code, Consumer<Runnable> move, Consumer<Runnable> attempt) {
        this.words = words;
        this.code = code;
        setId("pupil-questions");
        list = new WordList(new WordList.Step("Done", reference -> attempt.accept(() -> words.done(code.get(), reference))),
                new WordList.Step("Put it on the board", reference -> move.accept(() -> words.putOnBoard(code.get(), reference))),
                new WordList.Step("This worries me", reference -> attempt.accept(() -> marked.worries(reference))));
        list.getElement().setAttribute("aria-label", "Questions from pupils");
        setContent(new Div(none, list));
    }

    void show() {
        list.show(words.questions(code.get()));
        none.setVisible(list.references().isEmpty());
        setSummaryText("Questions from pupils: %d".formatted(list.references().size()));
    }
}
