package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.disclosure.LaterText;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/** What a lead wrote back to whoever wrote a record; for a lead with a box to write in. */
class RepliesPart extends Section {

    private final Div shown = new Div();

    private RepliesPart(String title) {
        setId("replies");
        add(new H2(title), shown);
    }

    /**
     * For whoever wrote the record.
     *
     * @param how says how they answer
     */
    static RepliesPart forAuthor(List<LaterText.Added> replies, String how) {
        var part = new RepliesPart("Your school wrote to you");
        part.show(replies);
        part.add(new Paragraph(how));
        return part;
    }

    /**
     * For a lead.
     *
     * @param author the name of whoever wrote the record
     * @param reply  called with an id of what is written and the words; then {@link #show} is called
     */
    static RepliesPart forLead(String author, BiConsumer<UUID, String> reply) {
        var part = new RepliesPart("Write back");
        var box = new WordsBox("reply", "To " + author)
                .help(
                        "Thank them, ask, or say what happens next. They see it in the teacher’s room and on their record. Everybody at "
                                + "your school who can read this record can read it too.");
        box.press("send-reply", "Write back", reply);
        part.add(box);
        return part;
    }

    /** Shows what was written, and leaves what is half typed. */
    void show(List<LaterText.Added> replies) {
        shown.removeAll();
        if (!replies.isEmpty()) {
            shown.add(AdditionsPart.list(replies));
        }
    }
}
