package org.thinkuknow.classroom.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.classroom.SameWords;
import org.thinkuknow.shell.Classed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Words that count as the same, how often they were written, and what can be done with all of them. */
class WordRow extends ListItem {

    private final Span words = Classed.of(new Span(), "own-words");
    private final Span times = Classed.of(new Span(), "times");
    private final Map<NativeButton, String> buttons = new LinkedHashMap<>();
    private List<String> references = List.of();

    /** @param take is told which step is taken with these words */
    WordRow(List<WordList.Step> steps, BiConsumer<WordList.Step, WordRow> take) {
        words.getElement().setAttribute("dir", "auto");
        getElement().setAttribute("tabindex", "-1");
        var beside = Classed.of(new Div(), "word-steps");
        steps.forEach(step -> {
            var button = new NativeButton(step.words(), click -> take.accept(step, this));
            buttons.put(button, step.words());
            beside.add(button);
        });
        add(Classed.of(new Div(words, times), "said"), beside);
    }

    /** The words stay where they are; how they were first written and how often may change. */
    void show(SameWords same) {
        references = same.references();
        words.setText(same.words());
        times.setText(same.count() > 1 ? "×" + same.count() : "");
        buttons.forEach((button, step) -> button.getElement()
                .setAttribute(
                        "aria-label",
                        step + ": " + same.words() + (same.count() > 1 ? ", " + same.count() + " times" : "")));
    }

    /** Of the words as they were shown last. */
    List<String> references() {
        return references;
    }
}
