package org.thinkuknow.classroom.ui.board;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.classroom.SeatingPlan;
import org.thinkuknow.shell.Classed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who has come in so far, by the made-up names of the screens: a child finds its own on the wall. The latest stand there; what is drawn
 * stays where it is, so that only whoever is new is seen to arrive.
 */
class Arrivals extends Section {

    private static final int MOST = 24;

    private final UnorderedList list = Classed.of(new UnorderedList(), "arrivals");
    private final Paragraph more = Classed.of(new Paragraph(), "more");
    private final Map<String, ListItem> shown = new HashMap<>();

    Arrivals() {
        getElement().setAttribute("aria-label", "Screens that are in").setAttribute("aria-live", "off");
        add(list, more);
    }

    /**
     * @param places in the order in which they came
     * @param seats  how many are in, those beyond the plan too
     */
    void show(List<SeatingPlan.Place> places, int seats) {
        var inside = places.stream().filter(place -> !place.out()).toList();
        var latest = inside.subList(Math.max(0, inside.size() - MOST), inside.size());
        var names = latest.stream().map(SeatingPlan.Place::nickname).collect(Collectors.toSet());
        Set.copyOf(shown.keySet()).stream()
                .filter(name -> !names.contains(name))
                .forEach(this::leave);
        latest.stream().filter(place -> !shown.containsKey(place.nickname())).forEach(this::arrive);
        var others = seats - latest.size();
        more.setText(others <= 0 ? "" : "and %d more".formatted(others));
    }

    private void leave(String name) {
        list.remove(shown.remove(name));
    }

    /** The words say what the picture shows. */
    private void arrive(SeatingPlan.Place place) {
        var item = new ListItem(new Image(place.picture(), ""), new Span(place.nickname()));
        shown.put(place.nickname(), item);
        list.add(item);
    }
}
