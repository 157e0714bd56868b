package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.thinkuknow.disclosure.DisclosureRefused;
import org.thinkuknow.disclosure.LaterText;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.NeededFields;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/** What a lead wrote back to whoever wrote a record; for a lead with a box to write in. */
class RepliesPart extends Section {

    private RepliesPart(String title, List<LaterText.Added> replies) {
        setId("replies");
        add(new H2(title));
        if (!replies.isEmpty()) {
            add(AdditionsPart.list(replies));
        }
    }

    /**
     * For whoever wrote the record.
     *
     * @param how says how they answer
     */
    static RepliesPart forAuthor(List<LaterText.Added> replies, String how) {
        var part = new RepliesPart("Your safeguarding lead wrote to you", replies);
        part.add(new Paragraph(how));
        return part;
    }

    /**
     * For a lead.
     *
     * @param author the name of whoever wrote the record
     * @param reply  called with an id of this box and what was written; then the page is shown anew
     */
    static RepliesPart forLead(List<LaterText.Added> replies, String author, BiConsumer<UUID, String> reply) {
        var part = new RepliesPart("Write back", replies);
        var sending = UUID.randomUUID();
        var words = new TextArea("To " + author);
        words.setId("reply");
        words.setHelperText(
                "Thank them, ask, or say what happens next. They see it in the teacher’s room and on their record. Everybody at "
                        + "your school who can read this record can read it too.");
        words.setValueChangeMode(ValueChangeMode.TIMEOUT);
        var press = Buttons.once("send-reply", "Write back", () -> {
            try {
                reply.accept(sending, words.getValue());
            } catch (DisclosureRefused e) {
                NeededFields.say(words, String.join(" ", e.sentences()));
            }
        });
        part.add(Classed.of(new Div(words, press), "form"));
        return part;
    }
}
