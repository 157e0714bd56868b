package org.thinkuknow.classroom.ui.remote;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.classroom.ClassWords;
import org.thinkuknow.classroom.FlaggedWords;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Words from everybody that the teacher reads before the board shows them. */
class HeldWords extends Div {

    private final transient ClassWords words;
    private final transient Supplier<String> code;
    private final Paragraph none =
            new Paragraph("Nothing waits for you. Words come here first; the board has only what you show.");
    private final WordList list;
    private final NativeButton showAll;

    HeldWords(ClassWords words, FlaggedWords flagged, Supplier<String> code, Consumer<Runnable> attempt) {
        this.words = words;
        this.code = code;
        list = new WordList(
                new WordList.Step("Show", references -> attempt.accept(() -> words.letThrough(code.get(), references))),
                new WordList.Step(
                        "Not this one", references -> attempt.accept(() -> words.done(code.get(), references))),
                new WordList.Step("Worries me", references -> attempt.accept(() -> flagged.worries(references))));
        list.getElement().setAttribute("aria-label", "Words that wait for you");
        showAll = new NativeButton(
                "Show all of these",
                click -> list.takeAll(references -> attempt.accept(() -> words.letThrough(code.get(), references))));
        showAll.setId("let-all");
        addClassName("held-words");
        add(none, showAll, list);
    }

    /** The button comes with the first words, above them: what comes later moves nothing. */
    void show() {
        list.show(words.held(code.get()));
        var empty = list.references().isEmpty();
        none.setVisible(empty);
        showAll.setVisible(!empty);
    }
}
