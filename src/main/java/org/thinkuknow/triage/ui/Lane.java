package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.triage.Level;
import org.thinkuknow.triage.QueuedCase;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The cases of one level. */
class Lane extends Section {

    private final Map<String, QueueRow> rows = new HashMap<>();
    private final OrderedList list = new OrderedList();
    private final H2 heading = new H2();
    private final Paragraph nothing = new Paragraph("Nothing waits here.");
    private final Level level;

    Lane(Level level) {
        this.level = level;
        setId("lane-" + level.name().toLowerCase(Locale.ROOT));
        addClassName("lane");
        add(heading, nothing, list);
        getElement().setAttribute("aria-label", level.title());
    }

    void show(List<QueuedCase> queue, String open, Instant now) {
        var here = queue.stream().filter(queued -> queued.facts().level() == level).toList();
        heading.setText("%s%s (%d)".formatted(level == Level.ONE ? "▲ " : "", level.title(), here.size()));
        nothing.setVisible(here.isEmpty());
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
            row.show(here.get(i), references.get(i).equals(open), now);
        }
    }
}
