package org.thinkuknow.offender.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.account.Staff;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.offender.Offenders;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;

/** Every change of a record, shown to whoever asks. */
class HistoryPart extends Section {

    private final String reference;
    private final transient Offenders offenders;
    private final transient Staff staff;

    HistoryPart(String reference, Offenders offenders, Staff staff) {
        this.reference = reference;
        this.offenders = offenders;
        this.staff = staff;
        setId("history");
        add(new H2("History"), Buttons.once("show-history", "Show every change", this::show));
    }

    private void show() {
        removeAll();
        var list = Classed.of(new UnorderedList(), "log");
        offenders
                .history(reference)
                .forEach(change -> list.add(new ListItem(
                        Classed.of(new Span(UkTime.words(change.madeAt())), "when"),
                        new Span("%s by %s".formatted(change.what(), staff.nameOf(change.madeBy()))),
                        Classed.of(new Paragraph(change.words()), "as-typed"))));
        add(new H2("History"), list);
    }
}
