package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;

import java.util.List;

/** Why a case has its level: the first few to the eye, and how many more there are, which open at a press. */
class ReasonList extends Div {

    /** Whoever reads more than these reads the words themselves sooner. */
    static final int SHOWN = 6;

    ReasonList(List<String> reasons) {
        setId("reasons");
        add(list(reasons.stream().limit(SHOWN).toList()));
        if (reasons.size() > SHOWN) {
            add(new NativeDetails(
                    "and %d more".formatted(reasons.size() - SHOWN),
                    list(reasons.stream().skip(SHOWN).toList())));
        }
    }

    private static Component list(List<String> reasons) {
        return new UnorderedList(reasons.stream().map(ListItem::new).toArray(ListItem[]::new));
    }
}
