package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.thinkuknow.disclosure.DisclosureRefused;
import org.thinkuknow.disclosure.Recipient;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.NeededFields;

import java.util.function.Consumer;

/** A teacher's own way to the officers of the centre, and when to use it. */
class OutsideForm extends Section {

    /**
     * @param reader who reads the record at the school
     * @param send   called with the reason
     */
    OutsideForm(String button, Recipient reader, Consumer<String> send) {
        var theirs = reader == Recipient.LEADS ? "your lead" : HandOverSentences.yours(reader);
        addClassName("form");
        setId("outside");
        var reason = new TextArea(
                "Why it cannot wait for %s".formatted(reader == Recipient.LEADS ? "your safeguarding lead" : theirs));
        reason.setId("outside-reason");
        reason.setHelperText("The officers and %s read it. “Nobody answers, and the bus leaves at three” is enough."
                .formatted(theirs));
        reason.setValueChangeMode(ValueChangeMode.TIMEOUT);
        add(
                new H2("If it must go outside now"),
                new Paragraph("If a child is in danger this minute, call 999 first."),
                new Paragraph(
                        ("Use this when the child may be in danger today and you cannot reach %s, or when you have told them and "
                                        + "nothing happens. The officers of the national centre get the record at once, and %s is told "
                                        + "that you sent it. Nobody needs to agree first.")
                                .formatted(
                                        reader == Recipient.LEADS ? "anybody who leads safeguarding" : theirs, theirs)),
                reason,
                press(button, reason, send));
    }

    /** What stands above it where a child may be in danger now. */
    static Paragraph danger(Recipient reader) {
        return new Paragraph(
                "What you wrote may mean that this child is in danger now. Speak to %s in person, straight away."
                        .formatted(
                                reader == Recipient.LEADS
                                        ? "your safeguarding lead"
                                        : HandOverSentences.yours(reader)));
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
