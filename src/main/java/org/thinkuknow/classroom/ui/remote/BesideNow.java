package org.thinkuknow.classroom.ui.remote;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.classroom.ClassWords;
import org.thinkuknow.classroom.FlaggedWords;
import org.thinkuknow.classroom.LiveLessons;
import org.thinkuknow.classroom.LiveState;
import org.thinkuknow.classroom.Polls;
import org.thinkuknow.classroom.Polls.Poll;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** What the class looks at beside the lesson: who has answered, and which words may go to the board. */
class BesideNow extends Section {

    private final transient Polls polls;
    private final transient ClassWords words;
    private final transient Supplier<String> code;
    private final H2 heading = new H2();
    private final Paragraph answered = new Paragraph();
    private final NativeButton showAnswers;
    private final HeldWords held;

    BesideNow(
            LiveLessons lessons,
            Polls polls,
            ClassWords words,
            FlaggedWords flagged,
            Supplier<String> code,
            Consumer<Runnable> move,
            Consumer<Runnable> attempt,
            UndoBar undo) {
        this.polls = polls;
        this.words = words;
        this.code = code;
        setId("aside");
        setVisible(false);
        heading.getElement().setAttribute("dir", "auto");
        held = new HeldWords(words, flagged, code, attempt, undo);
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
                                        () -> move.accept(() -> polls.back(code.get())))),
                        "aside-moves"));
    }

    void show(LiveState now) {
        setVisible(now.lesson().beside().isPresent());
        if (isVisible()) {
            polls.now(code.get()).ifPresentOrElse(poll -> showPoll(poll, now), this::showQuestion);
        }
    }

    private void showPoll(Poll poll, LiveState now) {
        var shown = now.lesson().beside().orElseThrow().shown();
        var wantsWords = poll.question().wantsWords();
        heading.setText(poll.question().say());
        answered.setText("%d of %d have answered.".formatted(now.answers(), now.seats()));
        showAnswers.setVisible(!wantsWords);
        showAnswers.setEnabled(!shown);
        showAnswers.setText(shown ? "The results are shown" : "Show the results");
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
