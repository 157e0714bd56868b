package org.thinkuknow.classroom.ui.remote;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.classroom.SameWords;
import org.thinkuknow.classroom.ui.Steady;
import org.thinkuknow.shell.Classed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Pupils' words with what can be done with each. What is new comes last, so that nothing moves under a thumb. */
class WordList extends UnorderedList {

    /** A second tap of the same thumb, which would fall on what has moved up, is over by then. */
    private static final int STEADY_MS = Math.toIntExact(Steady.STEADY.toMillis());

    private final transient List<Step> steps;
    private final Map<String, WordRow> rows = new LinkedHashMap<>();

    /**
     * Something that can be done with some words.
     *
     * @param take is told their references, and shows this list anew
     */
    record Step(String words, Consumer<List<String>> take) {}

    WordList(Step... steps) {
        this.steps = List.of(steps);
        addClassName("pupil-words");
        getElement().setAttribute("tabindex", "-1");
    }

    void show(List<SameWords> all) {
        var keys = all.stream().map(SameWords::key).collect(Collectors.toSet());
        rows.entrySet().removeIf(row -> {
            var gone = !keys.contains(row.getKey());
            if (gone) {
                remove(row.getValue());
            }
            return gone;
        });
        all.forEach(same -> rows.computeIfAbsent(same.key(), key -> added()).show(same));
    }

    /** The references of the words that are shown. */
    List<String> references() {
        return rows.values().stream().flatMap(row -> row.references().stream()).toList();
    }

    private WordRow added() {
        var row = new WordRow(steps, this::take);
        add(row);
        return row;
    }

    /** Takes a step with everything that is shown. */
    void takeAll(Consumer<List<String>> step) {
        step.accept(references());
        goOn(this);
    }

    private void take(Step step, WordRow row) {
        var place = new ArrayList<>(rows.values()).indexOf(row);
        step.take().accept(row.references());
        var left = List.copyOf(rows.values());
        if (!left.contains(row)) {
            goOn(left.isEmpty() ? this : left.get(Math.min(place, left.size() - 1)));
        }
    }

    /** Whoever works by keyboard goes on with the next words; a thumb must have been lifted once. */
    private void goOn(Component next) {
        next.getElement().callJsFunction("focus");
        getElement().executeJs("""
                const around = this.closest('section, details') ?? this;
                around.style.pointerEvents = 'none';
                setTimeout(() => around.style.removeProperty('pointer-events'), $0)""", STEADY_MS);
    }

    /** Words that count as the same, how often they were written, and what can be done with all of them. */
    static class WordRow extends ListItem {

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
}
