package org.thinkuknow.travel.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.travel.JourneyStop;
import org.thinkuknow.travel.NotifiedJourney;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Asks for a journey as it was notified. What stands in its fields stays there when it is refused. */
class JourneyForm extends Div {

    private static final String KNOWN =
            "Since when the day of leaving, the first country and the point of arrival were known";
    private static final String CHANGED = "Since when the change was known";

    private final String name;
    private final DatePicker departs;
    private final TimePicker departsAt;
    private final Div stops = new Div();
    private final List<StopFields> each = new ArrayList<>();
    private final DatePicker comesBack;
    private final TextField pointOfReturn;
    private final DatePicker known;
    private final DatePicker givenOn;
    private final TimePicker givenAt;
    private final TextField takenBy;
    private final TextField station;
    private final TextArea note;
    private int made;

    /**
     * @param name     of the form, with which the ids of its fields begin
     * @param before   what was notified before; missing of a journey that is new
     * @param isChange whether a change is notified, of which the day, the officer and the station are new
     * @param send     called with the id of the notification, the same however often it is pressed, and the journey
     */
    JourneyForm(
            String name,
            @Nullable NotifiedJourney before,
            boolean isChange,
            String press,
            BiConsumer<UUID, NotifiedJourney> send) {
        this.name = name;
        addClassName("form");
        var same = isChange ? null : before;
        departs = Inputs.day(
                name + "-departs", "Day of leaving the United Kingdom", before == null ? null : before.departs());
        departsAt = Inputs.time(name + "-departs-at", "Time of leaving", before == null ? null : before.departsAt());
        departsAt.setHelperText("Leave it empty if it is not known. The time of London.");
        comesBack = Inputs.day(name + "-comes-back", "Day of return", before == null ? null : before.comesBack());
        comesBack.setHelperText("Leave it empty if it is not known.");
        pointOfReturn =
                Inputs.line(name + "-return-point", "Point of return", before == null ? "" : before.pointOfReturn());
        known = Inputs.day(name + "-known", isChange ? CHANGED : KNOWN, same == null ? null : same.known());
        givenOn = Inputs.day(
                name + "-given",
                "Day of the notification",
                same == null ? null : same.given().toLocalDate());
        givenAt = Inputs.time(
                name + "-given-at",
                "Time of it",
                same == null ? null : same.given().toLocalTime());
        takenBy = Inputs.line(name + "-taken-by", "Who took it", same == null ? "" : same.takenBy());
        station = Inputs.line(name + "-station", "At which station", same == null ? "" : same.station());
        note = Inputs.area(name + "-note", "As it was told", same == null ? "" : same.note());
        var refusal = new JourneyRefusal(name + "-refusal");
        var id = UUID.randomUUID();
        add(departs, departsAt, stops);
        if (before == null) {
            stop(null);
        } else {
            before.stops().forEach(this::stop);
        }
        add(
                Buttons.once(
                        name + "-more", "Add another country", () -> stop(null).begin()),
                new H3("Return"),
                comesBack,
                pointOfReturn,
                new H3("The notification"),
                known,
                givenOn,
                givenAt,
                takenBy,
                station,
                note,
                refusal,
                Classed.of(
                        Buttons.once(
                                name + "-send", press, () -> refusal.unlessTaken(() -> send.accept(id, journey()))),
                        "first-choice"));
    }

    private StopFields stop(@Nullable JourneyStop before) {
        made++;
        var fields = new StopFields("%s-stop-%d".formatted(name, made), made, before, this::remove);
        each.add(fields);
        stops.add(fields);
        return fields;
    }

    private void remove(StopFields gone) {
        each.remove(gone);
        stops.remove(gone);
        each.getLast().begin();
    }

    private NotifiedJourney journey() {
        return new NotifiedJourney(
                Inputs.needed(departs),
                departsAt.getValue(),
                each.stream().map(StopFields::stop).toList(),
                comesBack.getValue(),
                pointOfReturn.getValue(),
                Inputs.needed(known),
                LocalDateTime.of(Inputs.needed(givenOn), Inputs.needed(givenAt)),
                takenBy.getValue(),
                station.getValue(),
                note.getValue());
    }
}
