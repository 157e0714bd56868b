package org.thinkuknow.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.classroom.SameWords;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Pupils' words with what can be done with each. What is new comes last, so that nothing moves under a thumb. */
class WordList extends UnorderedList {

    /** A second tap of the same thumb, which would fall on what has moved up, is over by then. */
    private static final int STEADY_MS = 400;

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
}
