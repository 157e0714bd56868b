package org.thinkuknow.wanted.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.wanted.FileField;
import org.thinkuknow.wanted.OpenedFile;

import java.time.Instant;

/** Everything that is written in a file, and how it stands. */
class FilePart extends Section {

    FilePart(OpenedFile file) {
        setId("written");
        var facts = file.facts();
        var how = list();
        line(how, "Reference", facts.reference());
        line(how, "State", facts.state().words() + (facts.wrongPerson() ? ", the wrong person" : ""));
        line(how, "Written by", String.join(", ", file.authors().values()));
        line(how, "Proposed", facts.proposedAt());
        line(how, "Shown since", facts.publishedAt());
        line(how, "Warrant last confirmed", facts.warrantConfirmedAt());
        line(how, "Comes down by itself", facts.shownUntil());
        line(how, "Came down", facts.endedAt());
        line(how, "Why", file.ending());
        add(new H2("Where it stands now"), how);
        for (var part : FileField.Part.values()) {
            var fields = list();
            for (var field : FileField.values()) {
                if (field.part() == part) {
                    line(fields, field.label(), file.text().words(field));
                }
            }
            add(new H2(part.words()), fields);
        }
    }

    private static DescriptionList list() {
        return Classed.of(new DescriptionList(), "facts");
    }

    private static void line(DescriptionList list, String label, @Nullable Instant moment) {
        line(list, label, moment == null ? "" : UkTime.words(moment));
    }

    private static void line(DescriptionList list, String label, String text) {
        if (!text.isEmpty()) {
            list.add(new DescriptionList.Term(label), new DescriptionList.Description(text));
        }
    }
}
