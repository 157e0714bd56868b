package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.Door;
import org.thinkuknow.shift.SavedViews;
import org.thinkuknow.triage.CaseQueue.QueueFilter;
import org.thinkuknow.triage.CaseQueue.QueueFilter.Waits;
import org.thinkuknow.triage.CaseQueue.QueueFilter.Whose;
import org.thinkuknow.triage.CaseState;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** What the lanes show: the usual choices as buttons that stay pressed, the others behind one press, and all that is chosen in view. */
class QueueFilters extends Div {

    private final NativeButton mine = chip("mine", Whose.MINE.words(), () -> whose(Whose.MINE));
    private final NativeButton nobody = chip("nobody", "Nobody has it", () -> whose(Whose.NOBODY));
    private final NativeButton overdue = chip("overdue", "Overdue", this::overdue);
    private final NativeButton secondOfficer =
            chip("second-officer", Waits.SECOND_OFFICER.words(), () -> waits(Waits.SECOND_OFFICER));
    private final NativeButton newMessage =
            chip("new-message", Waits.NEW_MESSAGE.words(), () -> waits(Waits.NEW_MESSAGE));
    private final ComboBox<Level> level = box("Level", "filter-level", List.of(Level.values()), Level::title, true);
    private final ComboBox<CaseState> state = box(
            "State",
            "filter-state",
            Arrays.stream(CaseState.values())
                    .filter(each -> each != CaseState.CLOSED)
                    .toList(),
            CaseState::words,
            true);
    private final ComboBox<Door> door = box("Came by", "filter-door", List.of(Door.values()), Door::words, true);
    private final ComboBox<QueueFilter.Order> order =
            box("Order", "filter-order", List.of(QueueFilter.Order.values()), QueueFilter.Order::words, false);
    private final Div chosen = new Div();
    private final KeptViews kept;
    private final Runnable changed;
    private QueueChoice choice = QueueChoice.ALL;
    private boolean showing;

    /** @param changed when the lanes should show something else */
    QueueFilters(SavedViews views, Runnable changed) {
        this.changed = changed;
        kept = new KeptViews(views, this::choose);
        addClassName("filters");
        chosen.addClassName("chosen");
        var usual = new Div(mine, nobody, overdue, secondOfficer, newMessage);
        usual.addClassName("usual");
        usual.getElement().setAttribute("role", "group").setAttribute("aria-label", "Show only");
        List.of(level, state, door, order).forEach(box -> box.addValueChangeListener(changes -> readBoxes()));
        var more = new NativeDetails("Filters, order, views", new Div(kept, level, state, door, order));
        more.addClassName("filter");
        add(usual, chosen, more);
        show(choice);
    }

    QueueChoice choice() {
        return choice;
    }

    /** Shows what was chosen elsewhere, such as in the address. */
    void show(QueueChoice now) {
        choice = now;
        showing = true;
        var filter = now.filter();
        press(mine, filter.whose() == Whose.MINE);
        press(nobody, filter.whose() == Whose.NOBODY);
        press(overdue, filter.overdue());
        press(secondOfficer, filter.waits() == Waits.SECOND_OFFICER);
        press(newMessage, filter.waits() == Waits.NEW_MESSAGE);
        level.setValue(filter.level());
        state.setValue(filter.state());
        door.setValue(filter.door());
        order.setValue(filter.order());
        showing = false;
        kept.show(now);
        chosen.removeAll();
        off(level, Level::title);
        off(state, CaseState::words);
        off(door, Door::words);
        if (filter.hides()) {
            chosen.add(chip("show-all", "Show all", () -> choose(QueueChoice.ALL)));
        }
    }

    private <T> void off(ComboBox<T> box, Function<T, String> words) {
        var value = box.getValue();
        if (value != null) {
            var off = chip("no-" + box.getId().orElse(""), words.apply(value) + " ×", box::clear);
            off.getElement().setAttribute("aria-label", words.apply(value) + ": show others too");
            chosen.add(off);
        }
    }

    private void choose(QueueChoice now) {
        show(now);
        changed.run();
    }

    private void readBoxes() {
        if (!showing) {
            var filter = choice.filter();
            choose(new QueueChoice(new QueueFilter(
                    level.getValue(),
                    filter.whose(),
                    state.getValue(),
                    door.getValue(),
                    filter.overdue(),
                    filter.waits(),
                    order.getValue())));
        }
    }

    private void whose(Whose pressed) {
        var before = choice.filter();
        choose(before.whose() == pressed ? Whose.ANYBODY : pressed, before.overdue(), before.waits());
    }

    private void overdue() {
        var before = choice.filter();
        choose(before.whose(), !before.overdue(), before.waits());
    }

    private void waits(Waits pressed) {
        var before = choice.filter();
        choose(before.whose(), before.overdue(), before.waits() == pressed ? null : pressed);
    }

    private void choose(Whose whose, boolean late, @Nullable Waits waits) {
        var before = choice.filter();
        choose(new QueueChoice(
                new QueueFilter(before.level(), whose, before.state(), before.door(), late, waits, before.order())));
    }

    private static void press(NativeButton chip, boolean pressed) {
        chip.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }

    private static NativeButton chip(String name, String words, Runnable pressed) {
        var chip = new NativeButton(words, click -> pressed.run());
        chip.setId("chip-" + name);
        chip.addClassName("chip");
        return chip;
    }

    private static <T> ComboBox<T> box(
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
}
