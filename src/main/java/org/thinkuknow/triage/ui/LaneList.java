package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.triage.CaseQueue.LanePage;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The first cases of one level, and more of them when asked. */
class LaneList extends Section {

    private static final int STEP = 30;

    private final Map<String, QueueRow> rows = new HashMap<>();
    private final OrderedList list = new OrderedList();
    private final H2 heading = new H2();
    private final Paragraph nothing = new Paragraph();
    private final Level level;
    private final Button more;
    private int wanted = STEP;

    /** @param reload shows the lane anew, with as many as are wanted now */
    LaneList(Level level, Runnable reload) {
        this.level = level;
        var name = level.name().toLowerCase(Locale.ROOT);
        setId("lane-" + name);
        addClassName("lane");
        more = CaseForms.action("more-" + name, "Show more", () -> {
            wanted += STEP;
            reload.run();
        });
        more.setAriaLabel("Show more of " + level.title().toLowerCase(Locale.ROOT));
        add(heading, nothing, list, more);
        getElement().setAttribute("aria-label", level.title());
    }

    Level level() {
        return level;
    }

    int wanted() {
        return wanted;
    }

    /** @param unsent the references of cases where the officer has words that are not sent yet */
    void show(LanePage page, String open, Set<String> unsent, Instant now) {
        heading.setText("%s%s (%s)".formatted(level == Level.ONE ? "▲ " : "", level.title(), page.countWords()));
        var here = page.rows();
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
            var row = rows.computeIfAbsent(references.get(i), QueueRow::new);
            if (list.getElement().indexOfChild(row.getElement()) != i) {
                list.addComponentAtIndex(i, row);
            }
            row.show(here.get(i), references.get(i).equals(open), unsent.contains(references.get(i)), now);
        }
    }
}
