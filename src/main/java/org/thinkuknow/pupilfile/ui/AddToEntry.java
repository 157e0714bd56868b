package org.thinkuknow.pupilfile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.thinkuknow.pupilfile.PupilFileRefused;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.NeededFields;

import java.util.UUID;
import java.util.function.BiConsumer;

/** A press that opens a box in which a lead adds to an entry; a long file has many entries and few boxes. */
class AddToEntry extends Div {

    private final long entry;
    private final String about;
    private final transient BiConsumer<UUID, String> add;

    /**
     * @param about names the entry for those who hear the button and do not see where it stands
     * @param add   called with an id of the box and what was written
     */
    AddToEntry(long entry, String about, BiConsumer<UUID, String> add) {
        this.entry = entry;
        this.about = about;
        this.add = add;
        addClassName("add-to");
        offer();
    }

    private Button offer() {
        removeAll();
        removeClassName("form");
        var press = Buttons.once("add-to-" + entry, "Add to this", this::open);
        press.setAriaLabel("Add to this: " + about);
        add(press);
        return press;
    }

    private void open() {
        removeAll();
        addClassName("form");
        var sending = UUID.randomUUID();
        var words = new TextArea("What do you want to add?");
        words.setId("addition-" + entry);
        words.setHelperText("Your name and the time are shown with it. The entry itself stays as it was.");
        words.setValueChangeMode(ValueChangeMode.TIMEOUT);
        var keep = Buttons.once("keep-addition-" + entry, "Save", () -> {
            try {
                add.accept(sending, words.getValue());
                offer().focus();
            } catch (PupilFileRefused e) {
                NeededFields.say(words, e.sentence());
            }
        });
        keep.setAriaLabel("Save what you add to " + about);
        add(words, keep);
        words.focus();
    }
}
