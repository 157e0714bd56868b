package org.thinkuknow.classroom.ui.remote;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.classroom.ClassWords;
import org.thinkuknow.classroom.FlaggedWords;
import org.thinkuknow.shell.Classed;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Words from everybody that the teacher reads before the board shows them, and those that are on the board and can be taken off again.
 * All at once go only once the last of them has been in view.
 */
class HeldWords extends Div {

    /** What was once in view is read; what comes later closes the button again. */
    private static final String READ_FIRST = """
            const all = this.querySelector('#let-all');
            const rows = () => [...this.querySelectorAll('.waiting > li')];
            const check = () => (all.disabled = rows().some((row) => !('read' in row.dataset)));
            this.reading ??= new IntersectionObserver((seen) => {
              seen.filter((each) => each.isIntersecting).forEach((each) => (each.target.dataset.read = ''));
              check();
            }, { threshold: 0.6 });
            rows().filter((row) => !('read' in row.dataset)).forEach((row) => this.reading.observe(row));
            check();""";

    private final transient ClassWords words;
    private final transient Supplier<String> code;
    private final Paragraph none = new Paragraph(
            "Nothing to read yet. Pupils' words come here first, and the board shows only what you choose.");
    private final WordList list;
    private final NativeButton showAll;
    private final Paragraph first =
            Classed.of(new Paragraph("You can show them all at once when you have read down to here."), "counter");
    private final H3 onBoard = new H3("On the board");
    private final WordList shown;

    /** @param undo is told what was done and how it is taken back */
    HeldWords(ClassWords words, FlaggedWords flagged, Supplier<String> code, Consumer<Runnable> attempt, UndoBar undo) {
        this.words = words;
        this.code = code;
        list = new WordList(
                new WordList.Step("Show", references -> attempt.accept(() -> words.letThrough(code.get(), references))),
                new WordList.Step(
                        "Not this one", references -> attempt.accept(() -> words.done(code.get(), references))),
                new WordList.Step("Worries me", references -> attempt.accept(() -> flagged.worries(references))));
        list.addClassName("waiting");
        list.getElement().setAttribute("aria-label", "Words for you to read");
        showAll = new NativeButton(
                "Show all of these",
                click -> list.takeAll(references -> {
                    attempt.accept(() -> words.letThrough(code.get(), references));
                    undo.offer(said(references), () -> attempt.accept(() -> words.takeOff(code.get(), references)));
                }));
        showAll.setId("let-all");
        shown = new WordList(
                new WordList.Step(
                        "Take it off", references -> attempt.accept(() -> words.takeOff(code.get(), references))),
                new WordList.Step("Worries me", references -> attempt.accept(() -> flagged.worries(references))));
        shown.addClassName("on-board");
        shown.getElement().setAttribute("aria-label", "Words on the board");
        addClassName("held-words");
        add(none, list, first, showAll, onBoard, shown);
    }

    private static String said(List<String> references) {
        return references.size() == 1 ? "1 is on the board." : references.size() + " are on the board.";
    }

    /** The button for all stands below the last, so that whoever presses it has read so far. */
    void show() {
        list.show(words.held(code.get()));
        var empty = list.references().isEmpty();
        none.setVisible(empty);
        showAll.setVisible(!empty);
        first.setVisible(!empty);
        if (!empty) {
            getElement().executeJs(READ_FIRST);
        }
        shown.show(words.shown(code.get()));
        onBoard.setVisible(!shown.references().isEmpty());
        shown.setVisible(onBoard.isVisible());
    }
}
