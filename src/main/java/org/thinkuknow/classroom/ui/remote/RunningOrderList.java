package org.thinkuknow.classroom.ui.remote;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.classroom.LessonStep;
import org.thinkuknow.classroom.RunningOrder;
import org.thinkuknow.shell.Classed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Every step of a lesson, each a press away. */
class RunningOrderList extends NativeDetails {

    private static final String HERE = "aria-current";

    private final OrderedList list = Classed.of(new OrderedList(), "line-up");
    private final transient Consumer<String> jump;
    private final Map<String, NativeButton> buttons = new HashMap<>();
    private transient List<LessonStep> listed = List.of();

    /** @param jump is told the id of the step that was pressed */
    RunningOrderList(Consumer<String> jump) {
        super("Go to another part");
        this.jump = jump;
        setContent(list);
    }

    /** The parts are listed once; a step moves the mark. */
    void show(RunningOrder runningOrder, String step) {
        if (!listed.equals(runningOrder.steps())) {
            listed = runningOrder.steps();
            buttons.clear();
            list.removeAll();
            listed.forEach(each -> {
                var button = button(each, runningOrder.place(each.id()));
                buttons.put(each.id(), button);
                list.add(new ListItem(button));
            });
        }
        buttons.forEach((id, button) -> {
            if (id.equals(step)) {
                button.getElement().setAttribute(HERE, "step");
            } else {
                button.getElement().removeAttribute(HERE);
            }
        });
    }

    private NativeButton button(LessonStep step, int place) {
        var button = new NativeButton("", click -> {
            setOpen(false);
            jump.accept(step.id());
        });
        var kind = step instanceof LessonStep.ToAnswer asked ? asked.when() : "Step";
        button.add(Classed.of(new Span("%d. %s".formatted(place, kind)), "counter"), new Span(step.title()));
        return button;
    }
}
