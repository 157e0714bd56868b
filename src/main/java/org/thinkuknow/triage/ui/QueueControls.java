package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextField;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.Door;
import org.thinkuknow.triage.CaseQueue.QueueFilter;
import org.thinkuknow.triage.CaseState;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Above the lanes: take the next case, find one, and choose what the lanes show. */
class QueueControls extends Div {

    private final ComboBox<Level> level = choice("Level", "filter-level", List.of(Level.values()), Level::title, true);
    private final ComboBox<QueueFilter.Whose> whose =
            choice("Whose", "filter-whose", List.of(QueueFilter.Whose.values()), QueueFilter.Whose::words, false);
    private final ComboBox<CaseState> state = choice(
            "State",
            "filter-state",
            Arrays.stream(CaseState.values())
                    .filter(each -> each != CaseState.CLOSED)
                    .toList(),
            CaseState::words,
            true);
    private final ComboBox<Door> door = choice("Came by", "filter-door", List.of(Door.values()), Door::words, true);
    private final ComboBox<QueueFilter.Order> order =
            choice("Order", "filter-order", List.of(QueueFilter.Order.values()), QueueFilter.Order::words, false);
    private final Checkbox overdue = new Checkbox("Overdue only");

    /**
     * @param find    opens the case with a reference
     * @param changed when the lanes should show something else
     */
    QueueControls(Runnable claimNext, Consumer<String> find, Runnable changed) {
        addClassName("queue-controls");
        whose.setValue(QueueFilter.Whose.ANYBODY);
        order.setValue(QueueFilter.Order.LONGEST_WAIT);
        overdue.setId("filter-overdue");
        List.of(level, whose, state, door, order)
                .forEach(choice -> choice.addValueChangeListener(changes -> changed.run()));
        overdue.addValueChangeListener(changes -> changed.run());
        var reference = new TextField("Find by reference");
        reference.setId("find");
        var open = new Button("Find", click -> find.accept(reference.getValue().strip()));
        reference
                .getElement()
                .addEventListener(
                        "keydown", press -> find.accept(reference.getValue().strip()))
                .setFilter("event.key == 'Enter'");
        var finding = new Div(reference, open);
        finding.addClassName("finding");
        var filter = new NativeDetails("Filter and sort", new Div(level, whose, state, door, order, overdue));
        filter.addClassName("filter");
        add(CaseForms.mainAction("claim-next", "Take the next case", claimNext), finding, filter, new DeskKeys());
    }

    /** Whether a lane is shown. */
    boolean shows(Level lane) {
        return level.isEmpty() || level.getValue() == lane;
    }

    QueueFilter filter() {
        return new QueueFilter(
                whose.getValue(), state.getValue(), door.getValue(), overdue.getValue(), order.getValue());
    }

    private static <T> ComboBox<T> choice(
            String label, String id, List<T> choices, Function<T, String> words, boolean mayBeAll) {
        var box = new ComboBox<T>(label);
        box.setId(id);
        box.setItems(choices);
        box.setItemLabelGenerator(words::apply);
        box.setClearButtonVisible(mayBeAll);
        box.setRequired(!mayBeAll);
        if (mayBeAll) {
            box.setPlaceholder("All");
        }
        return box;
    }

    /** The keys of the desk and the switches that stay in the browser; they work while the desk is open. */
    @Tag("desk-keys")
    @JsModule("./desk/desk-keys.js")
    static class DeskKeys extends Component {}
}
