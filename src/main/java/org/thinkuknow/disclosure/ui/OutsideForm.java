package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.thinkuknow.disclosure.DisclosureRefused;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.NeededFields;

import java.util.function.Consumer;

/** A teacher's own way to the officers of the centre, and when to use it. */
class OutsideForm extends Section {

    /** @param send called with the reason */
    OutsideForm(String button, Consumer<String> send) {
        addClassName("form");
        setId("outside");
        var reason = new TextArea("Why it cannot wait for your safeguarding lead");
        reason.setId("outside-reason");
        reason.setHelperText(
                "The officers and your lead read it. “Nobody answers, and the bus leaves at three” is enough.");
        reason.setValueChangeMode(ValueChangeMode.TIMEOUT);
        add(
                new H2("If it must go outside now"),
                new Paragraph("If a child is in danger this minute, call 999 first."),
                new Paragraph(
                        "Use this when the child may be in danger today and you cannot reach anybody who leads safeguarding, or when "
                                + "you have told them and nothing happens. The officers of the national centre get the record at once, and "
                                + "your lead is told that you sent it. Nobody needs to agree first."),
                reason,
                press(button, reason, send));
    }

    private static Button press(String words, TextArea reason, Consumer<String> send) {
        return Buttons.once("send-outside", words, () -> {
            try {
                send.accept(reason.getValue());
            } catch (DisclosureRefused e) {
                NeededFields.say(reason, String.join(" ", e.sentences()));
            }
        });
    }
}
