package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.triage.CaseQueue.LanePage;
import org.thinkuknow.triage.Lane;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The first cases of one lane, and more of them when asked. What is empty takes no room, but for what is to be acted on now. */
class LaneList extends Section {

    private static final int STEP = 30;

    private final Map<String, TickRow> rows = new HashMap<>();
    private final OrderedList list = new OrderedList();
    private final H2 heading = new H2();
    private final Paragraph nothing = new Paragraph();
    private final Lane lane;
    private final Button more;
    private final Runnable ticked;
    private boolean choosing;
    private int wanted = STEP;

    /**
     * @param reload shows the lane anew, with as many as are wanted now
     * @param ticked hears that somebody ticked a row
     */
    LaneList(Lane lane, Runnable reload, Runnable ticked) {
        this.lane = lane;
        this.ticked = ticked;
        var name = lane.name().toLowerCase(Locale.ROOT).replace('_', '-');
        setId("lane-" + name);
        addClassName("lane");
        more = CaseForms.action("more-" + name, "Show more", () -> {
            wanted += STEP;
            reload.run();
        });
        more.setAriaLabel("Show more of " + lane.words());
        add(heading, nothing, list, more);
        getElement().setAttribute("aria-label", lane.words());
    }

    Lane lane() {
        return lane;
    }

    /** Whether each row has a box to tick. */
    void letChoose(boolean several) {
        choosing = several;
        rows.values().forEach(row -> row.offerTick(several));
    }

    /** Those that are shown and can be ticked. */
    Collection<TickRow> rows() {
        return rows.values();
    }

    int wanted() {
        return wanted;
    }

    /** @param unsent the references of cases where the officer has words that are not sent yet */
    void show(LanePage page, String open, Set<String> unsent, Instant now) {
        heading.setText("%s (%s)".formatted(lane.words(), page.countWords()));
        var here = page.rows();
        // What is not shown is kept as it is all the same, so that no row of before stays behind.
        getElement().setAttribute("hidden", lane != Lane.ACT_NOW && here.isEmpty() && page.hidden() == 0);
        nothing.setVisible(here.isEmpty());
        nothing.setText(page.hidden() == 0 ? "Nothing waits here." : "Nothing here is like that; others wait.");
        more.setVisible(page.hasMore());
        var references = here.stream().map(queued -> queued.facts().reference()).toList();
        rows.entrySet().removeIf(entry -> {
            var gone = !references.contains(entry.getKey());
            if (gone) {
                list.remove(entry.getValue());
            }
            return gone;
        });
        for (var i = 0; i < here.size(); i++) {
            var row = rows.computeIfAbsent(references.get(i), this::row);
            if (list.getElement().indexOfChild(row.getElement()) != i) {
                list.addComponentAtIndex(i, row);
            }
            row.show(here.get(i), references.get(i).equals(open), unsent.contains(references.get(i)), now);
        }
    }

    private TickRow row(String reference) {
        var row = new TickRow(reference, ticked);
        row.offerTick(choosing);
        return row;
    }
}
