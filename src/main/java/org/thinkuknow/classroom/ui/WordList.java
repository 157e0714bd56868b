package org.thinkuknow.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.classroom.PupilSaid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Pupils' words with what can be done with each. What is new comes last, so that nothing moves under a thumb. */
class WordList extends UnorderedList {

    private final transient List<Step> steps;
    private final Map<String, ListItem> shown = new LinkedHashMap<>();

    /**
     * Something that can be done with some words.
     *
     * @param take is told their reference, and shows this list anew
     */
    record Step(String words, Consumer<String> take) {
    }

    WordList(Step... steps) {
        this.steps = List.of(steps);
        addClassName("pupil-words");
        getElement().setAttribute("tabindex", "-1");
    }

    void show(List<PupilSaid> all) {
        var references = all.stream().map(PupilSaid::reference).toList();
        shown.entrySet().removeIf(entry -> {
            var gone = !references.contains(entry.getKey());
            if (gone) {
                remove(entry.getValue());
            }
            return gone;
        });
        all.forEach(said -> shown.computeIfAbsent(said.reference(), reference -> entry(said)));
    }

    /** The references of the words that are shown. */
    List<String> references() {
        return List.copyOf(shown.keySet());
    }

    private ListItem entry(PupilSaid said) {
        var words = Classed.of(new Span(said.words()), "own-words");
        words.getElement().setAttribute("dir", "auto");
        var entry = new ListItem(words);
        entry.getElement().setAttribute("tabindex", "-1");
        steps.forEach(step -> entry.add(button(step, said, entry)));
        add(entry);
        return entry;
    }

    private NativeButton button(Step step, PupilSaid said, ListItem entry) {
        var button = new NativeButton(step.words(), click -> take(step, said, entry));
        button.getElement().setAttribute("aria-label", step.words() + ": " + said.words());
        return button;
    }

    /** Whoever works by keyboard goes on with the next words. */
    private void take(Step step, PupilSaid said, ListItem entry) {
        var place = new ArrayList<>(shown.values()).indexOf(entry);
        step.take().accept(said.reference());
        var left = List.copyOf(shown.values());
        if (!left.contains(entry)) {
            Component next = left.isEmpty() ? this : left.get(Math.min(place, left.size() - 1));
            next.getElement().callJsFunction("focus");
        }
    }
}
