package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.triage.CaseQueue.QueuedCase;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says in words that a level-one case is new, whatever the queue shows; nothing flashes. */
class Announcement extends Div {

    private final Set<String> known = new HashSet<>();
    private boolean shownBefore;
    private String announced = "";

    Announcement() {
        addClassName("announcement");
        getElement().setAttribute("role", "status");
    }

    /**
     * @param latest the level-one cases that came last, the latest first
     * @param open   the reference of the case that the officer has open: it needs no announcement any more
     */
    void show(List<QueuedCase> latest, String open) {
        var references = latest.stream()
                .filter(queued -> !queued.isRestricted())
                .map(queued -> queued.facts().reference())
                .toList();
        references.reversed().stream()
                .filter(reference -> shownBefore && !known.contains(reference))
                .forEach(this::announce);
        if (announced.equals(open) || !references.contains(announced)) {
            announced = "";
            removeAll();
        }
        known.addAll(references);
        shownBefore = true;
        var waiting = latest.stream()
                .filter(queued -> queued.facts().standing().owner() == null)
                .count();
        // Behind the title that the address brings.
        getElement().executeJs("setTimeout(() => document.title = $0)", titleOf(waiting, open));
    }

    /** What the tab says: how many cases of level one wait for somebody, and which case is open. */
    static String titleOf(long waiting, String open) {
        return (waiting == 0 ? "" : "(%d▲) ".formatted(waiting))
                + (open.isEmpty() ? "" : open.split("-", 2)[0] + " · ")
                + "Triage";
    }

    private Component later() {
        return Buttons.plain("announced-later", "Later", () -> {
            announced = "";
            removeAll();
        });
    }

    private void announce(String reference) {
        announced = reference;
        removeAll();
        add(new Span("New in level one: "), new Anchor("triage/" + reference, reference), later());
    }
}
