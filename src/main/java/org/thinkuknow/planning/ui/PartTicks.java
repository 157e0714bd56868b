package org.thinkuknow.planning.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.classroom.Fitting;
import org.thinkuknow.classroom.LessonStep;
import org.thinkuknow.classroom.RunningOrder;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PanelHelp;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The parts of a lesson, each with its minutes and a tick, and how long they take together. */
class PartTicks extends Section {

    private static final List<Integer> USUAL = List.of(20, 30, 45, 60);

    private final transient RunningOrder whole;
    private final transient Fitting fitting;
    private final transient Consumer<Set<String>> changed;
    private final Map<List<LessonStep>, Checkbox> ticks = new LinkedHashMap<>();
    private final Paragraph sum = new Paragraph();

    /** @param changed is told the ids of what is left out */
    PartTicks(RunningOrder whole, Set<String> leftOut, Consumer<Set<String>> changed) {
        this.whole = whole;
        this.fitting = new Fitting(whole);
        this.changed = changed;
        setId("parts");
        sum.setId("minutes");
        sum.getElement().setAttribute("role", "status");
        var list = Classed.of(new OrderedList(), "part-ticks");
        fitting.parts().forEach(part -> list.add(line(part, leftOut)));
        add(
                new H2("What you teach"),
                new PanelHelp(
                        "parts",
                        "What you teach",
                        "Tick what this class goes through. The minutes are a guide: those of each step, and one for a question.",
                        "Press a number of minutes, and the parts are fitted for you. The last step stays: it says how to tell someone."),
                sum,
                fits(),
                list);
        say();
    }

    private Div fits() {
        var fits = Classed.of(new Div(new Span("Fit it into")), "fits");
        USUAL.forEach(minutes ->
                fits.add(Pieces.button("fit-" + minutes, minutes + " minutes", () -> take(fitting.into(minutes)))));
        fits.add(Pieces.button("fit-all", "Everything", () -> take(Set.of())));
        return fits;
    }

    private ListItem line(List<LessonStep> part, Set<String> leftOut) {
        var first = part.getFirst();
        var tick = new Checkbox(part.size() > 1 ? "A question before the lesson, and one after" : first.title());
        tick.setId("part-" + first.id());
        tick.setValue(part.stream().noneMatch(step -> leftOut.contains(step.id())));
        if (whole.isNeeded(first)) {
            tick.setValue(true);
            tick.setReadOnly(true);
            tick.setHelperText("Always taught: it says how to tell someone.");
        }
        tick.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                tell();
            }
        });
        ticks.put(part, tick);
        return new ListItem(tick, Classed.of(new Span(minutes(minutesOf(part))), "time"));
    }

    private void take(Set<String> leftOut) {
        ticks.forEach((part, tick) -> tick.setValue(part.stream().noneMatch(step -> leftOut.contains(step.id()))));
        tell();
    }

    private void tell() {
        say();
        changed.accept(leftOut());
    }

    /** The ids of what has no tick. */
    private Set<String> leftOut() {
        var ids = new HashSet<String>();
        ticks.forEach((part, tick) -> {
            if (!tick.getValue()) {
                part.forEach(step -> ids.add(step.id()));
            }
        });
        return ids;
    }

    private void say() {
        var order = whole.leavingOut(leftOut());
        var questions = order.steps().stream()
                .filter(LessonStep.ToAnswer.class::isInstance)
                .count();
        sum.setText("About %s: %d of %d parts, %d of them questions."
                .formatted(
                        minutes(order.minutes()),
                        order.steps().size(),
                        whole.steps().size(),
                        questions));
    }

    private static int minutesOf(List<LessonStep> part) {
        return part.stream().mapToInt(LessonStep::minutes).sum();
    }

    private static String minutes(int minutes) {
        return minutes == 1 ? "1 minute" : minutes + " minutes";
    }
}
