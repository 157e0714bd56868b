package org.thinkuknow.classroom.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.classroom.LineUp;
import org.thinkuknow.classroom.Stop;
import org.thinkuknow.shell.Classed;

import java.util.function.Consumer;

/** Every stop of a lesson, each a press away. */
class LineUpList extends NativeDetails {

    private final OrderedList list = Classed.of(new OrderedList(), "line-up");
    private final transient Consumer<String> jump;
    private String shown = "";

    /** @param jump is told the id of the stop that was pressed */
    LineUpList(Consumer<String> jump) {
        super("Go to another part");
        this.jump = jump;
        setContent(list);
    }

    void show(LineUp lineUp, String stop) {
        if (!shown.equals(stop)) {
            shown = stop;
            list.removeAll();
            lineUp.stops()
                    .forEach(
                            each -> list.add(new ListItem(button(each, each.id().equals(stop)))));
        }
    }

    private NativeButton button(Stop stop, boolean here) {
        var button = new NativeButton("", click -> jump.accept(stop.id()));
        var kind = stop instanceof Stop.Asking asking ? asking.when() : "Step";
        button.add(Classed.of(new Span(kind), "counter"), new Span(stop.title()));
        if (here) {
            button.getElement().setAttribute("aria-current", "step");
        }
        return button;
    }
}
