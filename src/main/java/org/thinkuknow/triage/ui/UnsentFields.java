package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.thinkuknow.shift.UnsentWords;
import org.thinkuknow.triage.ui.EndOfShift.HandOverLine;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** The fields of one case as its officer left them: each is filled again with what was not sent, and keeps what is typed, by its id. */
final class UnsentFields {

    private static final int PAUSE_MILLISECONDS = 1_000;

    private final String reference;
    private final UnsentWords words;
    private final Map<String, String> before;
    private final Set<String> shown = new HashSet<>();

    UnsentFields(String reference, UnsentWords words) {
        this.reference = reference;
        this.words = words;
        this.before = words.of(reference);
    }

    /** Keeps what is typed when the officer pauses or leaves the field: for the second, the browser only has to be listened to. */
    <F extends TextFieldBase<F, String>> F keep(F field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLISECONDS);
        field.addBlurListener(left -> {});
        return keep(field, Function.identity(), Function.identity());
    }

    /**
     * Keeps what is chosen.
     *
     * @param written what is kept of a choice; blank if nothing is chosen
     * @param read    the choice again
     */
    <V, F extends Component & HasValue<?, V>> F keep(F field, Function<V, String> written, Function<String, V> read) {
        var id = field.getId().orElseThrow();
        var beginning = written.apply(field.getValue());
        shown.add(id);
        if (before.containsKey(id)) {
            field.setValue(read.apply(before.get(id)));
        }
        field.addValueChangeListener(changed -> {
            var now = written.apply(field.getValue());
            if (now.equals(beginning)) {
                words.forget(reference, id);
            } else {
                words.keep(reference, id, now);
            }
        });
        return field;
    }

    /** Fills a field in as if it had been typed: it stands there once the case is shown anew. */
    void fill(String field, String value) {
        words.keep(reference, field, value);
    }

    /** Unfolds a form in which something waits to be sent. */
    NativeDetails unfolded(NativeDetails form) {
        form.setOpen(form.isOpen() || waitsIn(form));
        return form;
    }

    /** Takes a step and forgets the fields that it was about: both or neither. */
    void send(Runnable step, String... fields) {
        words.send(reference, List.of(fields), step);
    }

    /**
     * What was not sent and has no field on the page any more, as when a colleague has the case by now.
     *
     * @param mine whether the officer has the case, and so its line on the sheet that is handed over
     */
    Map<String, String> left(boolean mine) {
        var left = new TreeMap<>(before);
        left.keySet().removeAll(shown);
        left.keySet().removeIf(field -> mine && field.equals(HandOverLine.FIELD));
        left.values().removeIf(String::isBlank);
        return left;
    }

    private boolean waitsIn(Component part) {
        return part.getId().filter(before::containsKey).isPresent()
                || part.getChildren().anyMatch(this::waitsIn);
    }

    /** What the officer typed and can no longer send from here: to be copied, or thrown away. */
    static class LeftUnsent extends Section {

        /**
         * @param mine    whether the officer has the case
         * @param perform takes a step and opens the case anew
         */
        LeftUnsent(UnsentFields unsent, boolean mine, Consumer<Runnable> perform) {
            setId("left-unsent");
            addClassName("left-unsent");
            var left = unsent.left(mine);
            if (!left.isEmpty()) {
                add(
                        new H2("Not sent"),
                        new Paragraph(
                                "You wrote this, and the case has moved on. Only you see it, and it is kept for seven days."));
                left.forEach((field, text) -> {
                    var words = new Div(text);
                    words.addClassName("words-not-sent");
                    words.getElement().setAttribute("dir", "auto");
                    add(
                            words,
                            CaseForms.action(
                                    "forget-" + field,
                                    "Throw it away",
                                    () -> perform.accept(() -> unsent.send(() -> {}, field))));
                });
            }
            setVisible(!left.isEmpty());
        }
    }
}
