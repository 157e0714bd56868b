package org.thinkuknow.oversight.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.oversight.ActKind;
import org.thinkuknow.oversight.Acts;
import org.thinkuknow.oversight.Acts.Choice;
import org.thinkuknow.oversight.RecordFilter;
import org.thinkuknow.oversight.RecordPeople.Person;
import org.thinkuknow.shell.Buttons;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** What is shown of the record: who, what, of which, on which days; the usual choices are one press. Each choice counts at once. */
class RecordChoice extends Div {

    private final ComboBox<Person> who = new ComboBox<>("Who");
    private final ComboBox<Choice> what = new ComboBox<>("What they did");
    private final TextField reference = new TextField("Reference");
    private final DatePicker from = new DatePicker("From");
    private final DatePicker to = new DatePicker("To");
    private final Div usual = new Div();
    private final List<Person> people;
    private final Function<String, Optional<String>> references;
    private final Consumer<RecordFilter> choose;
    private final Clock clock;
    private RecordFilter chosen = RecordFilter.ALL;
    private boolean showing;

    /**
     * @param references finds what is meant by a reference that was typed
     * @param choose     shows what was chosen
     */
    RecordChoice(
            List<Person> people,
            Function<String, Optional<String>> references,
            Consumer<RecordFilter> choose,
            Clock clock) {
        this.people = people;
        this.references = references;
        this.choose = choose;
        this.clock = clock;
        addClassName("record-choice");
        box(who, "who", people, Person::name, "Anybody");
        box(what, "what", Acts.choices(), Choice::words, "Anything");
        reference.setId("reference");
        reference.setPlaceholder("Any");
        reference.setMaxLength(40);
        reference.setManualValidation(true);
        reference.setClearButtonVisible(true);
        reference.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        reference.setHelperText("Case, visit, package or file");
        reference.addValueChangeListener(typed -> unlessShowing(this::readReference));
        day(from, "from");
        day(to, "to");
        usual.addClassName("usual");
        usual.getElement().setAttribute("role", "group").setAttribute("aria-label", "Usual choices");
        var fields = new Div(who, what, reference, from, to);
        fields.addClassName("fields");
        add(usual, fields);
    }

    private <T> void box(ComboBox<T> box, String id, List<T> all, Function<T, String> words, String any) {
        box.setId(id);
        box.setItems(all);
        box.setItemLabelGenerator(words::apply);
        box.setPlaceholder(any);
        box.setClearButtonVisible(true);
        box.addValueChangeListener(changed -> unlessShowing(() -> choose.accept(
                chosen.by(who.getOptionalValue().map(Person::number).orElse("")).doing(what.getValue()))));
    }

    private void day(DatePicker day, String id) {
        day.setId(id);
        day.setPlaceholder("Any day");
        day.setClearButtonVisible(true);
        day.addValueChangeListener(
                changed -> unlessShowing(() -> choose.accept(chosen.on(from.getValue(), to.getValue()))));
    }

    private void unlessShowing(Runnable step) {
        if (!showing) {
            step.run();
        }
    }

    private void readReference() {
        var typed = reference.getValue().strip();
        var meant = references.apply(typed);
        reference.setErrorMessage("Nothing is recorded under that reference. Look at it again.");
        reference.setInvalid(!typed.isEmpty() && meant.isEmpty());
        if (!reference.isInvalid()) {
            choose.accept(chosen.about(meant.orElse("")));
        }
    }

    /** Shows what was chosen, here or in an address. */
    void show(RecordFilter filter) {
        chosen = filter;
        showing = true;
        who.setValue(people.stream()
                .filter(person -> person.number().equals(filter.person()))
                .findFirst()
                .orElse(null));
        what.setValue(filter.what());
        reference.setValue(filter.reference());
        reference.setInvalid(false);
        from.setValue(filter.from());
        to.setValue(filter.to());
        showing = false;
        showUsual(UkTime.today(clock));
    }

    private void showUsual(LocalDate today) {
        var night = chosen.onTheNightBefore(today);
        usual.removeAll();
        usual.add(
                chip("looked-last-night", "Looked at last night", night.doing(Acts.all(ActKind.LOOKED))),
                chip("last-night", "Last night", night),
                chip("today", "Today", chosen.on(today, today)),
                chip("week", "Last 7 days", chosen.on(today.minusDays(6), today)));
        if (!chosen.equals(RecordFilter.ALL)) {
            usual.add(chip("everything", "Show everything", RecordFilter.ALL));
        }
    }

    /** A night is said beside the days, because the fields show days alone. */
    private NativeButton chip(String id, String words, RecordFilter wanted) {
        var pressed = chosen.equals(wanted);
        var hours = pressed && wanted.night() ? ", %s to %s".formatted(RecordFilter.EVENING, RecordFilter.MORNING) : "";
        var chip = Buttons.plain("choose-" + id, words + hours, () -> choose.accept(wanted));
        chip.addClassName("chip");
        chip.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        return chip;
    }
}
