package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.disclosure.LeadDesk.DeskRecord;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says on an open desk that a record with danger has come since, whatever the desk shows; and in the tab how many wait. */
class NewDanger extends Div {

    private final Set<String> known = new HashSet<>();
    private boolean shownBefore;

    NewDanger() {
        addClassName("new-danger");
        setId("new-danger");
        getElement().setAttribute("role", "alert");
    }

    /** @param waiting all that waits for whoever looks */
    void show(List<DeskRecord> waiting) {
        var dangers = waiting.stream()
                .filter(DeskRecord::danger)
                .map(DeskRecord::reference)
                .toList();
        if (shownBefore) {
            dangers.stream().filter(reference -> !known.contains(reference)).forEach(this::announce);
        }
        getChildren()
                .filter(line -> line.getId().filter(dangers::contains).isEmpty())
                .toList()
                .forEach(this::remove);
        known.addAll(dangers);
        shownBefore = true;
        // Behind the title that the address brings.
        getElement()
                .executeJs(
                        "setTimeout(() => document.title = $0)",
                        (dangers.isEmpty() ? "" : "(%d) ".formatted(dangers.size())) + "Desk – Think U Know");
    }

    private void announce(String reference) {
        var line = new Div(
                new Span("New, and the child may be in danger: "), new Anchor("safeguarding/" + reference, reference));
        line.setId(reference);
        add(line);
    }
}
