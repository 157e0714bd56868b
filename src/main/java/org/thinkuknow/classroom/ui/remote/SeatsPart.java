package org.thinkuknow.classroom.ui.remote;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.classroom.SeatingPlan;
import org.thinkuknow.shell.Classed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Who is using which screen: the seats by nickname, each with a note that stays in the teacher's browser. Rows stay where they are and are
 * only changed, because a note may be half typed in one.
 */
class SeatsPart extends NativeDetails {

    private final OrderedList list = Classed.of(new OrderedList(), "seats");
    private final Paragraph more = Classed.of(new Paragraph(), "counter");
    private final Map<String, SeatRow> rows = new HashMap<>();
    private final String lesson;
    private final transient Consumer<SeatingPlan.Place> change;

    /**
     * @param lesson the live lesson's reference
     * @param key    by which the page locks what is noted
     * @param change is told the seat that is to go, or to come back if it is out
     */
    SeatsPart(String lesson, String key, Consumer<SeatingPlan.Place> change) {
        super("Who is using which screen");
        this.lesson = lesson;
        this.change = change;
        setContent(new Div(
                new Paragraph(
                        "What you write here stays in this browser, for you alone, at most until the lesson ends or half"
                                + " a day has gone. It is not sent to us."),
                list,
                more,
                BrowserNote.forgetting(lesson, key)));
        setId("who-sits-where");
    }

    void show(List<SeatingPlan.Place> places) {
        places.forEach(place -> {
            var row = rows.get(place.nickname());
            if (row == null) {
                row = new SeatRow(lesson, place, change);
                rows.put(place.nickname(), row);
                list.add(row);
            }
            row.show(place);
        });
        more.setText(
                places.isEmpty()
                        ? "Nobody is in yet. Pupils join with the code on the board."
                        : places.size() < SeatingPlan.MOST
                                ? ""
                                : "Only the first %d are listed.".formatted(SeatingPlan.MOST));
    }

    /** One seat on the remote. */
    static class SeatRow extends ListItem {

        private final Span state = Classed.of(new Span(), "counter");
        private final NativeButton out;
        private SeatingPlan.Place shown;

        SeatRow(String lesson, SeatingPlan.Place place, Consumer<SeatingPlan.Place> change) {
            shown = place;
            out = new NativeButton("", click -> change.accept(shown));
            add(
                    new Image(place.picture(), ""),
                    Classed.of(new Span(place.nickname()), "nickname"),
                    state,
                    BrowserNote.whoIs(lesson, place.nickname()),
                    out);
        }

        void show(SeatingPlan.Place place) {
            var heads = place.heads() == 1 ? "1 child" : place.heads() + " children";
            var words = place.out() ? "Let back in" : "Remove";
            shown = place;
            state.setText(place.out() ? "Removed" : heads + (place.answered() ? ", has answered" : ""));
            out.setText(words);
            out.getElement().setAttribute("aria-label", words + " " + place.nickname());
            setClassName("out", place.out());
        }
    }
}
