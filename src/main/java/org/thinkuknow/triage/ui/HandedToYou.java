package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.triage.HandedCase;

import java.time.Instant;
import java.util.List;

/** Says quietly which cases colleagues handed to the officer, until each is opened. */
class HandedToYou extends UnorderedList {

    private List<HandedCase> said = List.of();

    HandedToYou() {
        setId("handed-to-you");
        addClassName("handed-to-you");
        getElement().setAttribute("role", "status");
    }

    /** Is drawn anew only if it changed, so that the keyboard's focus stays where it is. */
    void show(List<HandedCase> handed, Instant now) {
        if (handed.equals(said)) {
            return;
        }
        said = handed;
        removeAll();
        handed.forEach(each -> {
            var note = new Div(each.note());
            note.getElement().setAttribute("dir", "auto");
            add(new ListItem(new Anchor("triage/" + each.reference(), each.reference()), new Span(" handed to you by %s, ".formatted(each.byName())),
                    Times.component(each.at(), now), note));
        });
    }
}
