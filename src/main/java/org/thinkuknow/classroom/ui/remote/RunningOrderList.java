package org.thinkuknow.classroom.ui.remote;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.classroom.LessonStep;
import org.thinkuknow.classroom.RunningOrder;
import org.thinkuknow.shell.Classed;

import java.util.function.Consumer;

/** Every step of a lesson, each a press away. */
class RunningOrderList extends NativeDetails {

    private final OrderedList list = Classed.of(new OrderedList(), "line-up");
    private final transient Consumer<String> jump;
    private String shown = "";

    /** @param jump is told the id of the step that was pressed */
    RunningOrderList(Consumer<String> jump) {
        super("Go to another part");
        this.jump = jump;
        setContent(list);
    }

    void show(RunningOrder runningOrder, String step) {
        if (!shown.equals(step)) {
            shown = step;
            list.removeAll();
            runningOrder
                    .steps()
                    .forEach(each -> list.add(new ListItem(button(
                            each, runningOrder.place(each.id()), each.id().equals(step)))));
        }
    }

    private NativeButton button(LessonStep step, int place, boolean here) {
        var button = new NativeButton("", click -> {
            setOpen(false);
            jump.accept(step.id());
        });
        var kind = step instanceof LessonStep.ToAnswer asked ? asked.when() : "Step";
        button.add(Classed.of(new Span("%d. %s".formatted(place, kind)), "counter"), new Span(step.title()));
        if (here) {
            button.getElement().setAttribute("aria-current", "step");
        }
        return button;
    }
}
