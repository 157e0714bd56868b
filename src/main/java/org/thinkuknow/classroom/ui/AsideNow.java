package org.thinkuknow.classroom.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.classroom.Asking;
import org.thinkuknow.classroom.Askings;
import org.thinkuknow.classroom.ClassWords;
import org.thinkuknow.classroom.InClass;
import org.thinkuknow.classroom.LiveLessons;
import org.thinkuknow.classroom.MarkedWords;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** What the class looks at beside the lesson: who has answered, and which words may go to the board. */
class AsideNow extends Section {

    private final transient Askings askings;
    private final transient ClassWords words;
    private final transient Supplier<String> code;
    private final H2 heading = new H2();
    private final Paragraph answered = new Paragraph();
    private final NativeButton showAnswers;
    private final HeldWords held;

    AsideNow(
            LiveLessons lessons,
            Askings askings,
            ClassWords words,
            MarkedWords marked,
            Supplier<String> code,
            Consumer<Runnable> move,
            Consumer<Runnable> attempt) {
        this.askings = askings;
        this.words = words;
        this.code = code;
        setId("aside");
        setVisible(false);
        heading.getElement().setAttribute("dir", "auto");
        held = new HeldWords(words, marked, code, attempt);
        showAnswers = Buttons.plain("show-aside", "", () -> move.accept(() -> lessons.showAnswers(code.get())));
        add(
                heading,
                answered,
                held,
                Classed.of(
                        new Div(
                                showAnswers,
                                Buttons.plain(
                                        "aside-back",
                                        "Back to the lesson",
                                        () -> move.accept(() -> askings.back(code.get())))),
                        "aside-moves"));
    }

    void show(InClass now) {
        setVisible(now.lesson().beside().isPresent());
        if (isVisible()) {
            askings.now(code.get()).ifPresentOrElse(asking -> showAsking(asking, now), this::showQuestion);
        }
    }

    private void showAsking(Asking asking, InClass now) {
        var shown = now.lesson().beside().orElseThrow().shown();
        var wantsWords = asking.ask().wantsWords();
        heading.setText(asking.ask().say());
        answered.setText("%d of %d have answered.".formatted(now.answers(), now.seats()));
        showAnswers.setVisible(!wantsWords);
        showAnswers.setEnabled(!shown);
        showAnswers.setText(shown ? "The answers are shown" : "Show the answers");
        held.setVisible(wantsWords);
        if (wantsWords) {
            held.show();
        }
    }

    private void showQuestion() {
        heading.setText("A pupil's question is on the board");
        answered.setText(words.onBoard(code.get()).map(said -> said.words()).orElse(""));
        showAnswers.setVisible(false);
        held.setVisible(false);
    }
}
