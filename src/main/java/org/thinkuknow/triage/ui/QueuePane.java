package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import org.thinkuknow.triage.Level;
import org.thinkuknow.triage.QueuedCase;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The lanes, the most urgent on top. A new level-one case is announced in words; nothing flashes. */
class QueuePane extends Nav {

    private final List<Lane> lanes = Arrays.stream(Level.values()).map(Lane::new).toList();
    private final OrderedList closed = new OrderedList();
    private final Div announcement = new Div();
    private final Set<String> known = new HashSet<>();
    private boolean shownBefore;

    QueuePane() {
        addClassName("queue");
        setAriaLabel("Queue");
        announcement.addClassName("announcement");
        announcement.getElement().setAttribute("role", "status");
        lanes.forEach(this::add);
        var lately = new NativeDetails("Closed lately", closed);
        lately.addClassName("lane");
        add(lately);
    }

    /** The cases closed last: where one is found again to be read or reopened. */
    void showClosed(List<QueuedCase> cases, String open, Instant now) {
        closed.removeAll();
        cases.forEach(queued -> {
            var row = new QueueRow(queued.facts().reference());
            row.show(queued, queued.facts().reference().equals(open), now);
            closed.add(row);
        });
    }

    /** Where new level-one cases are announced; it stands on top of the desk, wherever the queue is. */
    Div announcement() {
        return announcement;
    }

    void show(List<QueuedCase> queue, String open, Instant now) {
        lanes.forEach(lane -> lane.show(queue, open, now));
        var urgent = queue.stream().map(QueuedCase::facts).filter(facts -> facts.level() == Level.ONE)
                .map(facts -> facts.reference()).collect(Collectors.toSet());
        urgent.stream().filter(reference -> shownBefore && !known.contains(reference))
                .forEach(reference -> announcement.setText("New in level one: " + reference));
        if (announcement.getText().endsWith(" " + open)) {
            announcement.setText("");
        }
        known.addAll(urgent);
        shownBefore = true;
    }
}
