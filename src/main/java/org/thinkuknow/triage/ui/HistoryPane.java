package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.triage.OpenCase;

import java.time.Instant;

/** What was done with a case before: the notes, and who saw and changed it. */
class HistoryPane extends Section {

    HistoryPane(OpenCase open, Instant now) {
        addClassName("past");
        var notes = new UnorderedList();
        notes.addClassName("notes");
        open.notes().forEach(note -> {
            var text = new Div(note.text());
            text.getElement().setAttribute("dir", "auto");
            notes.add(new ListItem(
                    new Span(open.names().of(note.author()) + ", "),
                    ReadableTimes.component(note.writtenAt(), now),
                    text));
        });
        var history = new UnorderedList();
        open.history()
                .forEach(line -> history.add(new ListItem("%s: %s %s %s"
                        .formatted(
                                UkTime.exact(line.at()),
                                open.names().of(line.who()),
                                line.act(),
                                open.names().inDetail(line)))));
        add(
                new H2("Notes (the child never sees them)"),
                open.notes().isEmpty() ? new Paragraph("No note yet.") : notes,
                new NativeDetails("Who saw and changed this", history));
    }
}
