package org.thinkuknow.outreach.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.disclosure.DisclosureRefused;
import org.thinkuknow.disclosure.LaterText;
import org.thinkuknow.outreach.SignedDisclosure;
import org.thinkuknow.outreach.VisitRefused;
import org.thinkuknow.outreach.VisitTelling;
import org.thinkuknow.shell.Classed;

import java.util.List;
import java.util.UUID;

/** Below a signed record: what was added to it later, in its order, and a box to add more. */
class LaterPart extends Section {

    /** @param again shows the record anew */
    LaterPart(SignedDisclosure row, VisitTelling telling, Runnable again) {
        var visit = row.visit();
        var disclosure = row.disclosure();
        setId("later");
        var added = telling.laterOf(visit, disclosure);
        if (!added.isEmpty()) {
            add(new H2("Added later"), list(added));
        }
        var sending = UUID.randomUUID();
        var form = new PlainForm("later-form", "Add it to the record", typed -> {
            try {
                telling.addLater(visit, disclosure, sending, typed.text("more"));
            } catch (DisclosureRefused e) {
                throw new VisitRefused(e.sentences());
            }
            again.run();
        });
        form.part("Something to add?")
                .put(new Paragraph(
                        "What is signed stays as it is. What you add is shown below it with your name and the time, and the officers "
                                + "get it at once."
                                + (row.forSchool() ? " Tell the school's lead yourself." : "")))
                .area("more", "What you add", "", "");
        add(form);
    }

    private static OrderedList list(List<LaterText.Added> added) {
        var list = Classed.of(new OrderedList(), "later");
        added.forEach(each -> list.add(new ListItem(
                Classed.of(new Span("%s, %s".formatted(UkTime.words(each.at()), each.who())), "when"),
                Classed.of(new Div(each.words()), "told"))));
        return list;
    }
}
