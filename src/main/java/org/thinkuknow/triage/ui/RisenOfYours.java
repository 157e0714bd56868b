package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.triage.RisenCases.RisenCase;

import java.time.Instant;
import java.util.List;

/** Says above the desk which cases became level one in the officer's hands, and why, until they open each. */
class RisenOfYours extends UnorderedList {

    private List<RisenCase> said = List.of();

    RisenOfYours() {
        setId("risen-of-yours");
        addClassName("risen-of-yours");
        getElement().setAttribute("role", "alert");
    }

    /**
     * Is drawn anew only if it changed, so that the keyboard's focus stays where it is.
     *
     * @param open the reference of the case that is open: there it is said beside the words
     */
    void show(List<RisenCase> risen, String open, Instant now) {
        var others =
                risen.stream().filter(each -> !each.reference().equals(open)).toList();
        if (others.equals(said)) {
            return;
        }
        said = others;
        removeAll();
        others.forEach(each -> add(new ListItem(
                new Anchor("triage/" + each.reference(), each.reference()),
                new Span("▲ Now level one: %s. ".formatted(each.why())),
                ReadableTimes.component(each.at(), now),
                new Span(released(each)))));
    }

    private static String released(RisenCase risen) {
        if (risen.hasItNow() != null) {
            return "%s has it now.".formatted(risen.hasItNow());
        }
        return risen.releasedAt() == null ? "" : "Nobody opened it, so anybody can take it now.";
    }
}
