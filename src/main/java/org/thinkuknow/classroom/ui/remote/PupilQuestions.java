package org.thinkuknow.classroom.ui.remote;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.classroom.ClassWords;
import org.thinkuknow.classroom.FlaggedWords;
import org.thinkuknow.classroom.SameWords;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Questions that pupils ask their teacher, without whose they are. */
class PupilQuestions extends NativeDetails {

    private final transient ClassWords words;
    private final transient Supplier<String> code;
    private final Paragraph none = new Paragraph("No questions yet. When pupils ask you something, you find it here.");
    private final WordList list;
    private int waiting;

    PupilQuestions(
            ClassWords words,
            FlaggedWords flagged,
            Supplier<String> code,
            Consumer<Runnable> move,
            Consumer<Runnable> attempt) {
        this.words = words;
        this.code = code;
        setId("pupil-questions");
        list = new WordList(
                new WordList.Step("Done", references -> attempt.accept(() -> words.done(code.get(), references))),
                new WordList.Step(
                        "To the board",
                        references -> move.accept(() -> words.putOnBoard(code.get(), references.getFirst()))),
                new WordList.Step("Worries me", references -> attempt.accept(() -> flagged.worries(references))));
        list.getElement().setAttribute("aria-label", "Questions from pupils");
        setContent(new Div(none, list));
    }

    /** How many wait. */
    int waiting() {
        return waiting;
    }

    /** The first question opens the list; whoever has folded it keeps it folded. */
    void show() {
        list.show(words.questions(code.get()).stream().map(SameWords::alone).toList());
        none.setVisible(list.references().isEmpty());
        setOpen(isOpen() || !list.references().isEmpty() && waiting == 0);
        waiting = list.references().size();
        setSummaryText("Questions from pupils: %d".formatted(list.references().size()));
    }
}
