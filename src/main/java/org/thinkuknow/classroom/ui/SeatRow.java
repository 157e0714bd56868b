package org.thinkuknow.classroom.ui;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.classroom.SeatingPlan;
import org.thinkuknow.shell.Classed;

import java.util.function.Consumer;

/** One seat on the remote. */
class SeatRow extends ListItem {

    private final Span state = Classed.of(new Span(), "counter");
    private final NativeButton out;

    SeatRow(String lesson, SeatingPlan.Place place, Consumer<String> takeOut) {
        out = new NativeButton("Take out", click -> takeOut.accept(place.nickname()));
        out.getElement().setAttribute("aria-label", "Take out " + place.nickname());
        add(
                new Image(place.picture(), ""),
                Classed.of(new Span(place.nickname()), "nickname"),
                state,
                BrowserNote.whoIs(lesson, place.nickname()),
                out);
    }

    void show(SeatingPlan.Place place) {
        var heads = place.heads() == 1 ? "1 child" : place.heads() + " children";
        state.setText(place.out() ? "Taken out" : heads + (place.answered() ? ", has answered" : ""));
        out.setEnabled(!place.out());
        setClassName("out", place.out());
    }
}
