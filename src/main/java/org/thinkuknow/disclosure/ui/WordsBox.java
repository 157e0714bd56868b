package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.thinkuknow.disclosure.DisclosureRefused;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.NeededFields;

import java.util.UUID;
import java.util.function.BiConsumer;

/**
 * A box to write in and the presses that send it. What is refused stays in the box, with a sentence that says why; once it is sent, the
 * box is empty and has the focus. Nothing else on the page takes anything from it.
 */
class WordsBox extends Div {

    private final TextArea words;
    private final Div presses = Classed.of(new Div(), "buttons");
    private UUID sending = UUID.randomUUID();

    /** @param id of the box */
    WordsBox(String id, String label) {
        addClassName("form");
        words = new TextArea(label);
        words.setId(id);
        words.setValueChangeMode(ValueChangeMode.TIMEOUT);
        add(words, presses);
    }

    WordsBox help(String help) {
        words.setHelperText(help);
        return this;
    }

    /** @param send called with an id of what is written, the same until it was taken, and the words */
    Button press(String id, String label, BiConsumer<UUID, String> send) {
        return press(id, label, new NeededFields(), send);
    }

    /** @param needed what else has to be given before anything is sent */
    Button press(String id, String label, NeededFields needed, BiConsumer<UUID, String> send) {
        var press = Buttons.once(id, label, () -> {
            if (needed.areGiven()) {
                send(send);
            }
        });
        presses.add(press);
        return press;
    }

    private void send(BiConsumer<UUID, String> send) {
        try {
            send.accept(sending, words.getValue());
        } catch (DisclosureRefused e) {
            NeededFields.say(words, String.join(" ", e.sentences()));
            return;
        }
        sending = UUID.randomUUID();
        words.clear();
        words.setInvalid(false);
        if (isVisible()) {
            words.focus();
        }
    }

    /** Adds words that were typed elsewhere and have no place there any more. */
    void carry(String typed) {
        if (!typed.isBlank()) {
            words.setValue(words.getValue().isBlank() ? typed : words.getValue() + "\n\n" + typed);
        }
    }

    /** What is typed; the box is empty afterwards. */
    String take() {
        var typed = words.getValue();
        words.clear();
        return typed;
    }

    void focus() {
        words.focus();
    }
}
