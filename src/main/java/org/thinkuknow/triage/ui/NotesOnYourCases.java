package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.triage.SampleNotes;
import org.thinkuknow.triage.SampleNotes.SampleNote;
import org.thinkuknow.triage.SampleSheet;

import java.util.List;
import java.util.function.Consumer;

/** Says what supervisors noted about cases that the officer closed, until each is read or answered. */
class NotesOnYourCases extends Div {

    private final SampleNotes notes;
    private final Consumer<Runnable> perform;
    private List<SampleNote> said = List.of();

    /** @param perform runs a step, and shows why it was refused if it was */
    NotesOnYourCases(SampleNotes notes, Consumer<Runnable> perform) {
        this.notes = notes;
        this.perform = perform;
        setId("notes-on-your-cases");
        addClassName("handed-to-you");
        getElement().setAttribute("role", "status");
    }

    /** Is drawn anew only if it changed, so that what is being typed stays. */
    void show() {
        var waiting = notes.mine();
        if (waiting.equals(said)) {
            return;
        }
        said = waiting;
        removeAll();
        waiting.forEach(note -> add(sheet(note)));
    }

    private Section sheet(SampleNote note) {
        var text = new Div(note.text());
        text.getElement().setAttribute("dir", "auto");
        var answer = CaseForms.text("Your answer, if you want to give one", "answer-note-" + note.id());
        answer.setMaxLength(SampleSheet.LONGEST);
        answer.setHelperText("%s reads it. You can answer once.".formatted(note.by()));
        var sheet = new Section(
                new Paragraph(
                        new Span("%s looked at ".formatted(note.by())),
                        new Anchor("triage/" + note.reference(), note.reference()),
                        new Span(", which you closed:")),
                text,
                answer,
                CaseForms.action(
                        "read-note-" + note.id(),
                        "I have read it",
                        () -> perform.accept(() -> notes.read(note.id(), answer.getValue()))));
        sheet.addClassName("sheet");
        return sheet;
    }
}
